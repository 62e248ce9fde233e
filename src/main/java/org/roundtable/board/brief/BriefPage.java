package org.roundtable.board.brief;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.account.Visit;
import org.roundtable.kernel.NotFound;

/** The brief on the screen. */
@Named
@RequestScoped
public class BriefPage {
  @Inject Visit visit;
  @Inject Briefs briefs;
  private Brief brief;

  public Brief getBrief() {
    if (visit.getDistrict() == null) throw new NotFound();
    if (brief == null)
      brief =
          briefs.of(
              visit.getDistrict(), visit.getCaller(), visit.name("initiative"), visit.getLocale());
    return brief;
  }
}
