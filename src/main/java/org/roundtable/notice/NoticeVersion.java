package org.roundtable.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.roundtable.kernel.PersonId;
import org.roundtable.kernel.Stale;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;

/**
 * One telling of a notice: a draft, until it is published with a date and a note of what changed.
 * From then on it never changes, which the database holds too. What it says is a {@link DataUse}.
 */
@Entity
@Table(name = "notice_version")
@IdClass(NoticeVersion.Key.class)
public class NoticeVersion {

  @Id
  @Column(name = "district_id")
  private int district;

  @Id
  @Column(name = "notice_id")
  private int notice;

  @Id private int number;

  @Column(name = "change_note")
  private Words changeNote = Words.NONE;

  @Column(name = "widening_reason")
  private Words wideningReason = Words.NONE;

  @Column(name = "reading_reason")
  private Words readingReason = Words.NONE;

  @Column(name = "edited_at")
  private Instant editedAt;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private Long publishedBy;

  private int revision;

  protected NoticeVersion() {}

  NoticeVersion(Notice notice, int number, Instant now) {
    this.district = notice.district().value();
    this.notice = notice.id();
    this.number = number;
    this.editedAt = now;
  }

  /** Refuses words that were written on top of another state of the draft than this one. */
  void mustBe(Edition seen) {
    if (!edition().equals(seen)) throw new Stale();
  }

  void save(Instant now) {
    revision++;
    editedAt = now;
  }

  void publish(Publications.Publication publication, PersonId by, Instant now) {
    changeNote = publication.changeNote();
    wideningReason = publication.wideningReason();
    readingReason = publication.readingReason();
    publishedBy = by.value();
    publishedAt = now;
  }

  int number() {
    return number;
  }

  boolean published() {
    return publishedAt != null;
  }

  Edition edition() {
    return new Edition(number, revision);
  }

  /** The columns that name a version. */
  public static class Key implements Serializable {
    private int district;
    private int notice;
    private int number;

    public Key() {}

    Key(int district, int notice, int number) {
      this.district = district;
      this.notice = notice;
      this.number = number;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.district == district
          && key.notice == notice
          && key.number == number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(district, notice, number);
    }
  }
}
