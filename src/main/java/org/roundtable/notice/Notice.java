package org.roundtable.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Slug;

/**
 * What one system does with children's data, told to families. The system begins as a proposal and
 * comes into use, or is refused; its notice is told in {@link NoticeVersion}s, the newest of which
 * holds.
 */
@Entity
public class Notice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Integer id;

  @Column(name = "district_id")
  private int district;

  private String slug;

  @Enumerated(EnumType.STRING)
  private Status status = Status.PROPOSED;

  protected Notice() {}

  public Notice(DistrictId district, Slug slug) {
    this.district = district.value();
    this.slug = slug.value();
  }

  /**
   * Takes the step to {@code next}.
   *
   * @param published the answers that families can read, or null where there are none yet
   */
  public void move(Status next, Answers published) {
    var to = status.to(next);
    if (published == null) throw new NothingToRead();
    if (!to.allowsOpenQuestions()) refuseOpen(published);
    status = to;
  }

  /** Refuses answers that families may not be left with while the system stands as it does. */
  public void mayPublish(Answers answers) {
    if (!status.allowsOpenQuestions()) refuseOpen(answers);
  }

  private static void refuseOpen(Answers answers) {
    if (answers.open() > 0) throw new OpenQuestions(answers.open());
  }

  public int id() {
    return id;
  }

  public DistrictId district() {
    return new DistrictId(district);
  }

  public String slug() {
    return slug;
  }

  public Status status() {
    return status;
  }
}
