package org.roundtable.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.initiative.guard.NoSuchStep;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Refused;
import org.roundtable.kernel.Slug;
import org.roundtable.kernel.Words;

/**
 * A proposed data initiative of one district. It is drafted, opened for comment, answered, brought
 * to the board and decided; what it says stands in its versions, and how it got where it is in its
 * steps.
 */
@Entity
public class Initiative {
  /** Families' words lie before the board for at least so long before it meets. */
  static final int DAYS_BEFORE_BOARD = 3;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Integer id;

  @Column(name = "district_id")
  private int district;

  private String slug;

  @Enumerated(EnumType.STRING)
  private Stage stage = Stage.DRAFT;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "comments_open_at")
  private Instant commentsOpenAt;

  @Column(name = "comments_close_at")
  private Instant commentsCloseAt;

  @Column(name = "short_window_reason")
  private Words shortWindowReason = Words.NONE;

  @Column(name = "board_on")
  private LocalDate boardOn;

  @Column(name = "nothing_to_answer")
  private boolean nothingToAnswer;

  @Column(name = "imported_from")
  private String importedFrom;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private Long createdBy;

  protected Initiative() {}

  Initiative(DistrictId district, Slug slug, Caller author, Instant now) {
    this.district = district.value();
    this.slug = slug.value();
    this.createdAt = now;
    this.createdBy = author.person().value();
  }

  void open(Window window, Facts facts) {
    goTo(Stage.OPEN, facts.proposing(window));
    commentsOpenAt = window.opens();
    commentsCloseAt = window.closes();
    shortWindowReason = window.isShort() ? window.shortReason() : Words.NONE;
  }

  /** Families get more time; what they were promised is never taken back. */
  void extend(Instant until) {
    if (stage != Stage.OPEN) throw new NoSuchStep();
    if (until == null) throw new BadInput("later", "empty");
    var longer = window().until(until);
    commentsCloseAt = longer.closes();
    if (!longer.isShort()) shortWindowReason = Words.NONE;
  }

  void goTo(Stage next, Facts facts) {
    stage = stage.to(next, facts);
    if (stage == Stage.BOARD) outcome = null;
  }

  void decide(Verdict verdict, Facts facts) {
    stage = stage.to(Stage.DECIDED, facts.recording(verdict));
    outcome = verdict.outcome();
  }

  /** Why the board cannot decide so; asks what {@link #decide} asks, and changes nothing. */
  Optional<Refused> obstacle(Verdict verdict, Facts facts) {
    return stage.obstacle(Stage.DECIDED, facts.recording(verdict));
  }

  void withdraw(Words reason, Facts facts) {
    stage = stage.to(Stage.DECIDED, facts.withdrawing(reason));
    outcome = Outcome.WITHDRAWN;
  }

  void thereIsNothingToAnswer() {
    nothingToAnswer = true;
  }

  /** The meeting that is to decide; not before the board had time to read what families said. */
  void meet(LocalDate on, ZoneId zone) {
    if (on != null && commentsCloseAt != null) {
      var earliest = LocalDate.ofInstant(commentsCloseAt, zone).plusDays(DAYS_BEFORE_BOARD);
      if (on.isBefore(earliest)) throw new BadInput("boardOn", "boardTooSoon", DAYS_BEFORE_BOARD);
    }
    boardOn = on;
  }

  /** The comment window as it stands, or null before it opened. */
  Window window() {
    return commentsOpenAt == null
        ? null
        : new Window(commentsOpenAt, commentsCloseAt, shortWindowReason);
  }

  boolean saysNothingToAnswer() {
    return nothingToAnswer;
  }

  LocalDate boardOn() {
    return boardOn;
  }

  String importedFrom() {
    return importedFrom;
  }

  Instant createdAt() {
    return createdAt;
  }

  /** What other features need to know of an initiative. */
  public Ref ref() {
    return new Ref(
        id, new DistrictId(district), slug, stage, outcome, commentsOpenAt, commentsCloseAt);
  }

  /**
   * An initiative by its number, for the features that hang on it.
   *
   * @param commentsCloseAt until when points and replies are taken; reactions until the board
   *     decides
   */
  public record Ref(
      int id,
      DistrictId district,
      String slug,
      Stage stage,
      Outcome outcome,
      Instant commentsOpenAt,
      Instant commentsCloseAt) {

    /** Drafts are for staff alone. */
    public boolean isVisibleTo(Caller caller) {
      return stage.isPublic() || caller.is(district, Role.STAFF);
    }

    /** May new points and replies be made at this moment? */
    public boolean takesComments(Instant now) {
      return stage == Stage.OPEN && !now.isBefore(commentsOpenAt) && now.isBefore(commentsCloseAt);
    }

    /** May people still agree, disagree or pass? */
    public boolean takesReactions() {
      return stage == Stage.OPEN || stage == Stage.RESPONSE || stage == Stage.BOARD;
    }
  }
}
