package org.roundtable.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.roundtable.account.Caller;
import org.roundtable.kernel.Words;

/**
 * One step of an initiative: from where to where, when, by whom and why. Steps are never undone.
 */
@Entity
@Table(name = "stage_change")
public class Step {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "district_id")
  private int district;

  @Column(name = "initiative_id")
  private int initiative;

  @Column(name = "from_stage")
  @Enumerated(EnumType.STRING)
  private Stage from;

  @Column(name = "to_stage")
  @Enumerated(EnumType.STRING)
  private Stage to;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private Words reason = Words.NONE;

  @Column(name = "comments_close_at")
  private Instant commentsCloseAt;

  private Instant at;

  @Column(name = "by_person")
  private Long by;

  protected Step() {}

  /**
   * @param before where it stood
   * @param after where it stands now; the same stage when the comment window was extended
   */
  Step(Initiative.Ref before, Initiative.Ref after, Caller caller, Instant at, Words reason) {
    this.district = after.district().value();
    this.initiative = after.id();
    this.from = before.stage();
    this.to = after.stage();
    this.outcome = after.outcome();
    this.commentsCloseAt = after.stage() == Stage.OPEN ? after.commentsCloseAt() : null;
    this.reason = reason;
    this.at = at;
    this.by = caller.person().value();
  }

  /** Somebody began to write. */
  static Step first(Initiative.Ref initiative, Caller author, Instant at) {
    var step = new Step(initiative, initiative, author, at, Words.NONE);
    step.from = null;
    return step;
  }
}
