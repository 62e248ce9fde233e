package org.roundtable.district;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.ZoneId;
import java.util.List;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PlainText;
import org.roundtable.kernel.Slug;
import org.roundtable.kernel.Words;

/**
 * A tenant: a school district or a state agency, with its own schools, people, clock and languages.
 * What belongs to one is never read or changed from another beyond what is public.
 */
@Entity
public class District {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Integer id;

  private String slug;
  private String name;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String state;

  @Column(name = "time_zone")
  private String timeZone;

  private String languages;

  @Enumerated(EnumType.STRING)
  private Moderation moderation = Moderation.FIRST_COMMENT;

  private Words about = Words.NONE;
  private boolean historical;

  protected District() {}

  /**
   * @param state two letters of the United States Postal Service
   * @param languages codes, the first is the one that its staff write
   */
  public District(
      Slug slug, String name, Kind kind, String state, ZoneId zone, List<String> languages) {
    this.slug = slug.value();
    this.kind = kind;
    describe(name, state, zone, languages);
  }

  public void describe(String name, String state, ZoneId zone, List<String> languages) {
    this.name = PlainText.neededLine("name", name, 120);
    if (this.name.length() < 2) throw new BadInput("name", "tooShort", 2);
    if (state == null || !state.matches("[A-Z]{2}")) throw new BadInput("state", "state");
    this.state = state;
    this.timeZone = zone.getId();
    if (languages.isEmpty()) throw new BadInput("languages", "empty");
    this.languages = String.join(",", languages);
  }

  public void moderate(Moderation rule) {
    this.moderation = rule;
  }

  public void about(Words about) {
    this.about = about;
  }

  public String slug() {
    return slug;
  }

  public DistrictId id() {
    return new DistrictId(id);
  }

  public DistrictRecord record() {
    return new DistrictRecord(
        id(),
        slug,
        name,
        kind,
        state,
        ZoneId.of(timeZone),
        List.of(languages.split(",")),
        moderation,
        about,
        historical);
  }
}
