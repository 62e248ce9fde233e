package org.roundtable.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.roundtable.initiative.Initiative;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PersonId;
import org.roundtable.kernel.Words;

/**
 * The one advisory poll of an initiative. All of it is declared when it is opened, and stays: the
 * database refuses any change. Marks and ballots are never loaded as objects, so that nothing here
 * can bring a person and a choice together.
 */
@Entity
public class Poll {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Integer id;

  @Column(name = "district_id")
  private int district;

  @Column(name = "initiative_id")
  private int initiative;

  private Words question;

  @Column(name = "opens_at")
  private Instant opensAt;

  @Column(name = "closes_at")
  private Instant closesAt;

  @Column(name = "hidden_until_close")
  private boolean hiddenUntilClose;

  @Column(name = "by_school")
  private boolean bySchool;

  @Column(name = "eligible")
  private int membersAtOpening;

  @Column(name = "opened_by")
  private Long openedBy;

  protected Poll() {}

  /**
   * What staff declare.
   *
   * @param opensAt null, or past: at once
   */
  public record Opening(
      Words question,
      Instant opensAt,
      Instant closesAt,
      boolean hiddenUntilClose,
      boolean bySchool) {}

  /** When, by whom, and how many members the district has at that moment. */
  record Act(Instant at, PersonId by, int members) {}

  Poll(Initiative.Ref initiative, Opening opening, Act act) {
    if (opening.question().empty()) throw new BadInput("question", "empty");
    if (opening.closesAt() == null) throw new BadInput("closesAt", "empty");
    this.district = initiative.district().value();
    this.initiative = initiative.id();
    this.question = opening.question();
    this.opensAt =
        opening.opensAt() == null || opening.opensAt().isBefore(act.at())
            ? act.at()
            : opening.opensAt();
    this.closesAt = opening.closesAt();
    if (!closesAt.isAfter(opensAt)) throw new BadInput("closesAt", "pollEndsBeforeItBegins");
    this.hiddenUntilClose = opening.hiddenUntilClose();
    this.bySchool = opening.bySchool();
    this.membersAtOpening = act.members();
    this.openedBy = act.by().value();
  }

  int id() {
    return id;
  }

  DistrictId district() {
    return new DistrictId(district);
  }

  Phase phase(Instant now) {
    if (now.isBefore(opensAt)) return Phase.NOT_YET_OPEN;
    return now.isBefore(closesAt) ? Phase.OPEN : Phase.CLOSED;
  }

  /** Refuses unless ballots are taken at this very moment; the closing second takes none. */
  void mustTakeBallots(Instant now) {
    switch (phase(now)) {
      case NOT_YET_OPEN -> throw new PollNotOpen();
      case CLOSED -> throw new PollClosed();
      case OPEN -> {}
    }
  }

  boolean bySchool() {
    return bySchool;
  }

  boolean showsResults(Instant now) {
    return switch (phase(now)) {
      case NOT_YET_OPEN -> false;
      case OPEN -> !hiddenUntilClose;
      case CLOSED -> true;
    };
  }

  /** As pages and the API see it. */
  PollRecord record(Instant now, int eligible, int cast, Tally tally) {
    return new PollRecord(
        id,
        question,
        opensAt,
        closesAt,
        hiddenUntilClose,
        bySchool,
        eligible,
        cast,
        phase(now),
        tally);
  }
}
