package org.roundtable.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Words;

/** What a published answer said before it was corrected; never changed. */
@Entity
@Table(name = "theme_version")
@IdClass(ThemeVersion.Key.class)
class ThemeVersion {
  @Column(name = "district_id")
  private int district;

  @Id
  @Column(name = "theme_id")
  private int theme;

  @Id
  @Column(name = "replaced_at")
  private Instant replacedAt;

  private Words title;
  private Words answer;

  protected ThemeVersion() {}

  ThemeVersion(DistrictId district, int theme, Theme.Earlier earlier) {
    this.district = district.value();
    this.theme = theme;
    this.replacedAt = earlier.replacedAt();
    this.title = earlier.title();
    this.answer = earlier.answer();
  }

  /** Which theme, replaced when. */
  static class Key implements Serializable {
    int theme;
    Instant replacedAt;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.theme == theme && key.replacedAt.equals(replacedAt);
    }

    @Override
    public int hashCode() {
      return theme * 31 + replacedAt.hashCode();
    }
  }
}
