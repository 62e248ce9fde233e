package org.roundtable.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Stale;
import org.roundtable.kernel.Words;

/**
 * One concern of many families and the district's one answer to it. An answer is held until staff
 * publish all that are ready together; from then on a correction leaves the earlier text readable.
 */
@Entity
public class Theme {
  static final int TITLE = 120;
  static final int ANSWER = 8_000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Integer id;

  @Column(name = "district_id")
  private int district;

  @Column(name = "initiative_id")
  private int initiative;

  private int position;
  private Words title = Words.NONE;
  private Words answer = Words.NONE;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "edited_at")
  private Instant editedAt;

  protected Theme() {}

  Theme(DistrictId district, int initiative, int position) {
    this.district = district.value();
    this.initiative = initiative;
    this.position = position;
  }

  int id() {
    return id;
  }

  int initiative() {
    return initiative;
  }

  boolean of(DistrictId tenant) {
    return district == tenant.value();
  }

  boolean published() {
    return publishedAt != null;
  }

  /** From now on families read it. */
  void publish(Instant now) {
    publishedAt = now;
  }

  /** Refuses a form that was opened before somebody else saved. */
  void seenAt(Instant seen) {
    if (seen == null || !seen.equals(editedAt)) throw new Stale();
  }

  /**
   * @return what was published until now, if this corrects it
   */
  Optional<Earlier> write(Words title, Words answer, Instant now) {
    if (title.empty()) throw new BadInput("title", "empty");
    if (published() && answer.empty()) throw new BadInput("answer", "publishedAnswerNeeded");
    var changes = !title.equals(this.title) || !answer.equals(this.answer);
    var before =
        published() && changes
            ? Optional.of(new Earlier(this.title, this.answer, now))
            : Optional.<Earlier>empty();
    this.title = title;
    this.answer = answer;
    this.editedAt = now;
    return before;
  }

  /** What a published answer said until it was corrected. */
  public record Earlier(Words title, Words answer, Instant replacedAt) {}
}
