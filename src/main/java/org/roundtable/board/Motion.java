package org.roundtable.board;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PersonId;
import org.roundtable.kernel.Words;

/**
 * A motion that the board voted on, with its roll call. It is written once: the database refuses
 * every change, and what the board thinks better of later is another motion.
 */
@Entity
public class Motion {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Integer id;

  @Column(name = "district_id")
  private int district;

  @Column(name = "meeting_on")
  private LocalDate meetingOn;

  private Words text;

  @Column(name = "mover_id")
  private int mover;

  @Column(name = "seconder_id")
  private Integer seconder;

  @Enumerated(EnumType.STRING)
  private Result result;

  @Column(name = "replaces_id")
  private Integer replaces;

  @Column(name = "minutes_url")
  private String minutesUrl;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private Long recordedBy;

  @ElementCollection
  @CollectionTable(name = "roll_call", joinColumns = @JoinColumn(name = "motion_id"))
  private List<Line> rollCall;

  protected Motion() {}

  Motion(DistrictId district, Minute minute, PersonId clerk, Instant now) {
    this.district = district.value();
    this.meetingOn = minute.meetingOn();
    this.text = minute.text();
    this.mover = minute.mover();
    this.seconder = minute.seconder();
    this.result = minute.tally().result();
    this.replaces = minute.replaces();
    this.minutesUrl = minute.minutesUrl();
    this.recordedAt = now;
    this.recordedBy = clerk.value();
    this.rollCall = minute.votes().stream().map(vote -> new Line(district, vote)).toList();
  }

  int id() {
    return id;
  }

  /** One member's line in the roll call. */
  @Embeddable
  static class Line {
    @Column(name = "district_id")
    int district;

    @Column(name = "member_id")
    int member;

    @Enumerated(EnumType.STRING)
    Option vote;

    String reason;

    protected Line() {}

    Line(DistrictId district, Vote vote) {
      this.district = district.value();
      this.member = vote.voter();
      this.vote = vote.option();
      this.reason = vote.reason();
    }
  }
}
