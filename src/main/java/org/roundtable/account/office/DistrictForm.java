package org.roundtable.account.office;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.roundtable.district.DistrictRecord;
import org.roundtable.district.Moderation;
import org.roundtable.kernel.Words;

/** What is typed into the form of a district's settings. */
public class DistrictForm implements Serializable {
  private String name;
  private String state;
  private String timeZone = "America/Denver";
  private List<String> languages = new ArrayList<>(List.of("en", "es"));
  private Moderation moderation = Moderation.FIRST_COMMENT;
  private String english;
  private String spanish;

  static DistrictForm of(DistrictRecord district) {
    var form = new DistrictForm();
    form.name = district.name();
    form.state = district.state();
    form.timeZone = district.zone().getId();
    form.languages = new ArrayList<>(district.languages());
    form.moderation = district.moderation();
    form.english = district.about().byLanguage().get("en");
    form.spanish = district.about().byLanguage().get("es");
    return form;
  }

  DistrictSettings settings() {
    var about =
        Words.NONE
            .with("en", english == null ? "" : english)
            .with("es", spanish == null ? "" : spanish);
    return new DistrictSettings(
        name,
        state == null ? null : state.strip().toUpperCase(Locale.ROOT),
        timeZone,
        languages,
        moderation,
        about);
  }

  /** The time zones of the United States, by the name that a clock has. */
  public Map<String, String> getZones() {
    var all = new LinkedHashMap<String, String>();
    for (var zone :
        new String[] {
          "America/New_York",
          "America/Chicago",
          "America/Denver",
          "America/Phoenix",
          "America/Los_Angeles",
          "America/Anchorage",
          "Pacific/Honolulu",
          "America/Puerto_Rico",
          "Pacific/Guam"
        }) all.put(zone, zone.replace('_', ' '));
    all.putIfAbsent(timeZone, timeZone);
    return all;
  }

  public Map<String, String> getSpoken() {
    var all = new LinkedHashMap<String, String>();
    all.put("en", "English");
    all.put("es", "Español");
    return all;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getTimeZone() {
    return timeZone;
  }

  public void setTimeZone(String timeZone) {
    this.timeZone = timeZone;
  }

  public List<String> getLanguages() {
    return languages;
  }

  public void setLanguages(List<String> languages) {
    this.languages = languages;
  }

  public Moderation getModeration() {
    return moderation;
  }

  public void setModeration(Moderation moderation) {
    this.moderation = moderation;
  }

  public String getEnglish() {
    return english;
  }

  public void setEnglish(String english) {
    this.english = english;
  }

  public String getSpanish() {
    return spanish;
  }

  public void setSpanish(String spanish) {
    this.spanish = spanish;
  }
}
