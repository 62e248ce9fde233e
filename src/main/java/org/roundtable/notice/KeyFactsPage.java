package org.roundtable.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.account.Visit;

/** The systems of the initiative that is being read, with their key facts. */
@Named
@RequestScoped
public class KeyFactsPage {
  @Inject PublishedNotices published;
  @Inject Visit visit;
  private List<NoticeRecord> systems;

  public List<NoticeRecord> getSystems() {
    if (systems == null)
      systems = published.ofInitiative(visit.districtId(), visit.name("initiative"));
    return systems;
  }
}
