package org.roundtable.notice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.kernel.Sentences;
import org.roundtable.notice.reading.Counts;
import org.roundtable.notice.reading.Reading;
import org.roundtable.notice.reading.Score;
import org.roundtable.notice.reading.Sections;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Field;

/**
 * How hard a notice is to read, in each language that it names: as a whole, and in sections, which
 * are the fields that say something in words.
 */
public record Readability(Map<String, Sections> byLanguage) {
  /** Of fewer words than these, one long word decides, so a section alone is not held to it. */
  private static final int FEWEST_WORDS = 30;

  static Readability of(DataUse record) {
    var names = names(record);
    var byLanguage = new TreeMap<String, Sections>();
    for (var language : record.to(Field.LANGUAGE).one().list("codes"))
      byLanguage.put(language, Sections.of(language, sections(record, language), names));
    return new Readability(byLanguage);
  }

  /**
   * What one field says in words, as the writer is advised about it; none where it says nothing.
   */
  static List<Advice> advice(DataUse record, Field field, Sentences sentences) {
    var names = names(record);
    var advice = new ArrayList<Advice>();
    for (var language : record.to(Field.LANGUAGE).one().list("codes"))
      for (var section : sections(record, language))
        if (section.name().equals(field.json()))
          advice.add(
              Advice.on(Reading.of(language, section.text(), names), section.text(), sentences));
    return advice;
  }

  private static List<Sections.Section> sections(DataUse record, String language) {
    var sections = new LinkedHashMap<String, StringBuilder>();
    record
        .sentences()
        .forEach(
            (place, words) -> {
              var text = words.byLanguage().get(language);
              if (text != null)
                sections
                    .computeIfAbsent(field(place), f -> new StringBuilder())
                    .append(text)
                    .append("\n\n");
            });
    var all = new ArrayList<Sections.Section>();
    sections.forEach((field, text) -> all.add(new Sections.Section(field, text.toString())));
    return all;
  }

  private static String field(String place) {
    return place.substring(0, place.indexOf('-'));
  }

  /** Names weigh on no score, as nobody can write them shorter. */
  static List<String> names(DataUse record) {
    var names = new ArrayList<String>();
    names.addAll(record.to(Field.SYSTEM).one().words("name").byLanguage().values());
    names.add(record.to(Field.CONTROLLER).one().text("name"));
    names.add(record.to(Field.PROVIDER).one().text("legalName"));
    for (var field : List.of(Field.RECIPIENTS, Field.SUBPROCESSORS, Field.CONNECTED_APPS))
      record.to(field).rows().forEach(row -> names.add(row.text("name")));
    names.removeIf(String::isBlank);
    return names;
  }

  /** What is above the limit: a language, and a section, or none for the whole. */
  public record Hard(String language, Field section, Score score) {}

  /** What families need a reason for: the whole, and sections of 30 words or more. */
  public List<Hard> hard() {
    var hard = new ArrayList<Hard>();
    byLanguage.forEach(
        (language, sections) -> {
          if (sections.aboveLimit()) hard.add(new Hard(language, null, sections.score().get()));
          for (var section : sections.sections())
            if (isHard(section.reading()))
              hard.add(
                  new Hard(
                      language,
                      Field.of(section.name()).orElseThrow(),
                      section.reading().score().get()));
        });
    return hard;
  }

  private static boolean isHard(Reading reading) {
    return reading.aboveLimit() && reading.counts().words() >= FEWEST_WORDS;
  }

  /** As it is kept with a published version, with the rules that it was measured by. */
  JsonObject json() {
    var json = Json.createObjectBuilder().add("algorithm", Reading.ALGORITHM);
    byLanguage.forEach((language, sections) -> json.add(language, json(sections)));
    return json.build();
  }

  private static JsonObjectBuilder json(Sections sections) {
    var json = json(sections.counts());
    sections.score().ifPresent(score -> add(json, score));
    return json;
  }

  private static JsonObjectBuilder json(Counts counts) {
    return Json.createObjectBuilder()
        .add("sentences", counts.sentences())
        .add("words", counts.words())
        .add("syllables", counts.syllables())
        .add("polysyllables", counts.polysyllables());
  }

  private static void add(JsonObjectBuilder json, Score score) {
    if (score instanceof Score.English english)
      json.add("flesch_reading_ease", hundredths(english.fleschReadingEase()))
          .add("flesch_kincaid_grade", hundredths(english.fleschKincaidGrade()))
          .add("smog", hundredths(english.smog()))
          .add("smog_indicative", english.smogIndicative());
    if (score instanceof Score.Spanish spanish)
      json.add("inflesz", hundredths(spanish.inflesz()))
          .add("fernandez_huerta", hundredths(spanish.fernandezHuerta()));
  }

  private static double hundredths(double score) {
    return Math.round(score * 100) / 100.0;
  }
}
