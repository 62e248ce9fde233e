package org.roundtable.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.roundtable.account.Caller;
import org.roundtable.initiative.Initiative;
import org.roundtable.kernel.PersonId;

/**
 * What a person said about an initiative: a point, which others react to, or a reply under one. Its
 * author may change it until the district answers and may withdraw it at any time; what it said
 * before is kept.
 */
@Entity
public class Comment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "district_id")
  private int district;

  @Column(name = "initiative_id")
  private int initiative;

  @Column(name = "point_id")
  private Long point;

  @Column(name = "author_id")
  private Long author;

  private String text;
  private String details = "";

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "edited_at")
  private Instant editedAt;

  protected Comment() {}

  private Comment(Initiative.Ref initiative, Long point, PersonId author, Draft words) {
    this.district = initiative.district().value();
    this.initiative = initiative.id();
    this.point = point;
    this.author = author.value();
    this.text = words.text();
    this.details = words.details();
  }

  static Comment point(Initiative.Ref initiative, PersonId author, Draft words) {
    return new Comment(initiative, null, author, words.asPoint());
  }

  Comment reply(Initiative.Ref initiative, PersonId author, Draft words) {
    mustBePoint();
    return new Comment(initiative, id, author, words.asReply());
  }

  /** Its first appearance, before the public or before a moderator. */
  Comment made(Instant now, boolean mustWait) {
    createdAt = now;
    state = mustWait ? State.WAITING : State.SHOWN;
    return this;
  }

  /** Takes new words; the same words again change nothing. */
  boolean edit(Draft words, Instant now, boolean mustWait) {
    var fresh = isPoint() ? words.asPoint() : words.asReply();
    var next = state.edited(mustWait);
    if (fresh.text().equals(text) && fresh.details().equals(details)) return false;
    text = fresh.text();
    details = fresh.details();
    editedAt = now;
    state = next;
    return true;
  }

  void withdraw() {
    state = state.withdrawn();
  }

  void mustBePoint() {
    if (!isPoint()) throw new NotAPoint();
  }

  void mustBeOf(Caller caller) {
    if (!isOf(caller)) throw new NotYours();
  }

  boolean isOf(Caller caller) {
    return caller.signedIn() && author != null && author == caller.person().value();
  }

  boolean isPoint() {
    return point == null;
  }

  /** The point itself, or the one that this reply stands under. */
  long pointId() {
    return point == null ? id : point;
  }

  long id() {
    return id;
  }

  int district() {
    return district;
  }

  int initiative() {
    return initiative;
  }

  Long author() {
    return author;
  }

  String text() {
    return text;
  }

  String details() {
    return details;
  }

  State state() {
    return state;
  }
}
