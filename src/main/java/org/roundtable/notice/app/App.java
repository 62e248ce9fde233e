package org.roundtable.notice.app;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.roundtable.kernel.Words;

/**
 * One application of the register of a district.
 *
 * @param notice the system that it belongs to, or null
 * @param authorisations all that there ever were, the newest first
 * @param revision to be handed back when changing
 */
public record App(
    int id,
    String slug,
    AppFacts facts,
    Told notice,
    List<Authorisation> authorisations,
    int revision)
    implements Serializable {
  /** Days before the end of an agreement from which staff are told of it. */
  static final int SOON = 180;

  /**
   * The notice of an application.
   *
   * @param published may families read it?
   */
  public record Told(String slug, Words name, boolean published) implements Serializable {}

  /** What the district decided last. */
  public Optional<Authorisation> newest() {
    return authorisations.stream().findFirst();
  }

  public AppStanding standing(LocalDate today) {
    if (authorisations.isEmpty()) return AppStanding.NOT_AUTHORISED;
    var newest = authorisations.get(0);
    if (newest.revoked()) return AppStanding.REVOKED;
    return newest.reviewBy().isBefore(today) ? AppStanding.REVIEW_OVERDUE : AppStanding.AUTHORISED;
  }

  /** Is the application in use without an agreement that still holds? */
  public boolean agreementOver(LocalDate today) {
    return used(today) && facts.expires() != null && facts.expires().isBefore(today);
  }

  /** Does the agreement of an application in use run out within {@value #SOON} days? */
  public boolean agreementSoon(LocalDate today) {
    return used(today)
        && facts.expires() != null
        && !facts.expires().isBefore(today)
        && !facts.expires().isAfter(today.plusDays(SOON));
  }

  private boolean used(LocalDate today) {
    var standing = standing(today);
    return standing == AppStanding.AUTHORISED || standing == AppStanding.REVIEW_OVERDUE;
  }

  /** May families read a notice of it? */
  public boolean told() {
    return notice != null && notice.published();
  }
}
