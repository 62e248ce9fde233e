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
import org.roundtable.notice.record.DataUse;

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

  /** Does it tell of the portal itself? Then the portal writes it, and nobody else. */
  private boolean own;

  protected Notice() {}

  public Notice(DistrictId district, Slug slug) {
    this.district = district.value();
    this.slug = slug.value();
  }

  /**
   * Takes the step to {@code next}.
   *
   * @param published the record that families can read, or null where there is none yet
   */
  public void move(Status next, DataUse published) {
    var to = status.to(next);
    if (published == null) throw new NothingToRead();
    if (!to.allowsOpenQuestions()) refuseOpen(published);
    status = to;
  }

  /** Refuses a record that families may not be left with while the system stands as it does. */
  public void mayPublish(DataUse record) {
    if (!status.allowsOpenQuestions()) refuseOpen(record);
  }

  private static void refuseOpen(DataUse record) {
    var open = record.open().size();
    if (open > 0) throw new OpenQuestions(open);
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

  boolean own() {
    return own;
  }

  public Status status() {
    return status;
  }
}
