package org.roundtable.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.roundtable.account.Visit;
import org.roundtable.account.Wording;
import org.roundtable.kernel.NotFound;

/** Which points say nearly the same: a line under each of them, and a page with all. */
@Named
@RequestScoped
public class NearCopiesPage {
  @Inject Visit visit;
  @Inject Wording w;
  @Inject FormLetters letters;
  @Inject HttpServletRequest request;
  private SignedLetters all;
  private FormLetters.Listed listed;

  /** The letter that a point signs, or null. */
  public SignedLetter of(long point) {
    if (all == null)
      all = letters.of(visit.districtId(), visit.getCaller(), visit.name("initiative"));
    return all.of(point);
  }

  /** Where all points are that say nearly the same as this one. */
  public String address(long point) {
    return w.here("/initiatives/" + visit.name("initiative") + "/points/" + point + "/near-copies");
  }

  public FormLetters.Listed getListed() {
    if (listed == null)
      listed =
          letters.listed(
              visit.districtId(),
              visit.getCaller(),
              new FormLetters.Signed(
                  visit.name("initiative"), number(visit.name("point"), -1), after()));
    return listed;
  }

  public boolean isLater() {
    return after() > 0;
  }

  public String getStart() {
    return address(number(visit.name("point"), -1));
  }

  public String getNext() {
    return getStart() + (getStart().contains("?") ? "&" : "?") + "after=" + listed.points().next();
  }

  private long after() {
    return number(request.getParameter("after"), 0);
  }

  private static long number(String typed, long otherwise) {
    if (typed != null && typed.matches("\\d{1,18}")) return Long.parseLong(typed);
    if (otherwise < 0) throw new NotFound();
    return otherwise;
  }
}
