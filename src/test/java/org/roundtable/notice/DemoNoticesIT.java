package org.roundtable.notice;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Sql;
import org.roundtable.notice.compare.Widenings;
import org.roundtable.notice.law.AnsweredRecord;
import org.roundtable.notice.law.LawCheck;
import org.roundtable.notice.law.Laws;
import org.roundtable.notice.reading.Reading;
import org.roundtable.notice.record.Checked;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.DataUseJson;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Gaps;

/**
 * The notices of the demonstration are what others are told to write: whole, in both languages, in
 * words that families read, and such that the laws of their states are content with them.
 */
class DemoNoticesIT {
  private static final LocalDate TODAY = LocalDate.now();
  private static List<Told> versions;

  /**
   * @param name district, notice and version: {@code jeffco/inbloom 2}
   * @param last is it the version that holds?
   * @param wider why it takes more than the version before, as JSON
   */
  private record Told(
      String name, String state, Status status, boolean last, DataUse record, String wider) {
    String notice() {
      return name.split(" ")[0];
    }

    boolean holds() {
      return last && status == Status.IN_USE;
    }
  }

  @BeforeAll
  static void read() {
    Portal.address();
    versions =
        Sql.rows(
                "select d.slug || '/' || n.slug || ' ' || v.number, d.state, n.status,"
                    + " v.number = max(v.number) over (partition by n.id), cast(v.record as text),"
                    + " cast(v.widening_reason as text)"
                    + " from notice n join district d on d.id = n.district_id"
                    + " join notice_version v on v.notice_id = n.id"
                    + " where d.slug in ('jeffco', 'chicago', 'cde', 'lakeview-ny')"
                    + " and n.slug in ('inbloom', 'classroom-dashboard', 'bus-cards', 'reading-app',"
                    + " 'quiz-app', 'class-quiz', 'isle-with-inbloom', 'isle-in-house',"
                    + " 'inbloom-pilot') and v.published_at is not null order by 1")
            .stream()
            .map(
                row ->
                    new Told(
                        (String) row.get(0),
                        (String) row.get(1),
                        Status.valueOf((String) row.get(2)),
                        (Boolean) row.get(3),
                        DataUseJson.read((String) row.get(4)),
                        (String) row.get(5)))
            .toList();
    assertEquals(15, versions.size(), versions.stream().map(Told::name).toList()::toString);
  }

  @Test
  void everyRecordIsAsItIsKeptWhenStaffWriteIt() {
    for (var told : versions) assertEquals(told.record(), Checked.of(told.record()), told.name());
  }

  @Test
  void everyFieldIsAnswered() {
    for (var told : versions) {
      assertEquals(List.of(), Gaps.of(told.record()), told.name());
      for (var field : Field.values())
        assertTrue(!told.record().to(field).empty(), () -> told.name() + " " + field.json());
    }
  }

  @Test
  void everySentenceIsInBothLanguages() {
    for (var told : versions)
      told.record()
          .texts()
          .forEach(
              (at, words) ->
                  assertEquals(
                      Set.of("en", "es"), words.byLanguage().keySet(), told.name() + " " + at));
  }

  @Test
  void everySectionReadsEasilyInBothLanguages() {
    for (var told : versions) {
      assertEquals(List.of(), Readability.of(told.record()).hard(), told.name());
      for (var field : Field.values())
        for (var language : List.of("en", "es")) {
          var reading = Reading.of(language, text(told, field, language));
          assertTrue(
              !reading.aboveLimit(),
              () -> told.name() + " " + field.json() + " " + reading.score().orElseThrow());
        }
    }
  }

  /** Names are no sentences, and weigh on no score. */
  private static String text(Told told, Field field, String language) {
    return told.record().sentences().entrySet().stream()
        .filter(text -> text.getKey().startsWith(field.json() + "-"))
        .map(text -> text.getValue().in(language))
        .collect(joining("\n\n"));
  }

  @Test
  void questionsAreOpenOnlyWhereTheSystemIsNotInUse() {
    for (var told : versions)
      if (!told.status().allowsOpenQuestions())
        assertEquals(List.of(), told.record().open(), told.name());
    assertTrue(of("jeffco/inbloom 1").record().open().size() > 15);
    assertEquals(4, of("jeffco/inbloom 2").record().open().size());
  }

  @Test
  void whatIsInUseSatisfiesEveryLawOfItsState() {
    for (var told : versions)
      if (told.holds())
        for (var law : check(told).laws())
          assertTrue(law.green(), () -> told.name() + " " + law.law().law() + " " + law.rows());
    assertEquals(Set.of("ferpa", "coppa", "ny-2d", "ndpa"), laws("lakeview-ny/reading-app 1"));
    assertEquals(Set.of("ferpa", "coppa", "co-stdsa"), laws("jeffco/classroom-dashboard 3"));
    assertEquals(Set.of("ferpa", "coppa", "il-soppa"), laws("chicago/isle-in-house 2"));
  }

  @Test
  void aVersionThatTakesMoreThanTheOneBeforeSaysWhy() {
    int wider = 0;
    for (int i = 1; i < versions.size(); i++) {
      var told = versions.get(i);
      var before = versions.get(i - 1);
      if (!told.notice().equals(before.notice())) continue;
      var widenings = Widenings.between(before.record(), told.record());
      if (widenings.isEmpty()) continue;
      wider++;
      assertTrue(told.wider().contains("\"es\""), () -> told.name() + " " + widenings);
    }
    assertTrue(wider >= 3);
  }

  @Test
  void nothingKeepsAnyVersionFromBeingPublished() {
    for (var told : versions) assertEquals(List.of(), check(told).gate(), told.name());
  }

  @Test
  void theTwoWaysOfChicagoAreToldInTheSameRows() {
    var without = of("chicago/isle-in-house 1").record();
    var with = of("chicago/isle-with-inbloom 1").record();
    for (var field : List.of(Field.PURPOSES, Field.PROHIBITED_USES, Field.DATA_ELEMENTS))
      assertEquals(keys(field, with), keys(field, without), field.json());
  }

  @Test
  void theCalendarHasSomethingForEveryAlarm() {
    var reviews = dates(Field.REVIEWS, "nextReview");
    assertTrue(reviews.stream().anyMatch(TODAY::isAfter), reviews::toString);
    assertTrue(reviews.stream().anyMatch(within(0, 30)), reviews::toString);
    assertTrue(reviews.stream().anyMatch(within(100, 365)), reviews::toString);
    var ends = dates(Field.AGREEMENTS, "expires");
    for (var span : List.of(within(-365, -1), within(1, 30), within(31, 90), within(91, 180)))
      assertTrue(ends.stream().anyMatch(span), ends::toString);
  }

  @Test
  void theRefusedGameTellsWhyAndWhatTheCompanyAnswered() {
    var why =
        Sql.text(
            "select c.reason from notice_status_change c join notice n on n.id = c.notice_id"
                + " join district d on d.id = n.district_id"
                + " where d.slug = 'jeffco' and n.slug = 'quiz-app' and c.to_status = 'REFUSED'");
    assertTrue(why.contains("It answered") && why.contains("Contestó"), why);
    var game = of("jeffco/quiz-app 1").record().to(Field.AGREEMENTS).one();
    assertEquals("CLICK-WRAP", game.text("type"));
    var quiz = of("jeffco/class-quiz 1").record().to(Field.AGREEMENTS).one();
    assertEquals("NDPA-STANDARD", quiz.text("type"));
  }

  @Test
  void claimsRestOnMoreThanWords() {
    var levels =
        versions.stream()
            .flatMap(told -> told.record().entries().values().stream())
            .map(entry -> entry.evidence().level())
            .collect(toSet());
    assertEquals(Set.of("DECLARED", "CHECKED", "AUDITED"), levels);
  }

  private static Told of(String name) {
    return versions.stream().filter(told -> told.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> keys(Field field, DataUse record) {
    return record.to(field).rows().stream().map(row -> row.text(field.key().name())).toList();
  }

  private static LawCheck check(Told told) {
    var answers = new AnsweredRecord(told.record());
    return LawCheck.of(new Laws(Path.of("none")).of(told.state(), answers, TODAY), answers);
  }

  private static Set<String> laws(String name) {
    return check(of(name)).laws().stream().map(law -> law.law().law()).collect(toSet());
  }

  /** Of what holds. */
  private static List<LocalDate> dates(Field field, String part) {
    return versions.stream()
        .filter(Told::holds)
        .flatMap(told -> told.record().to(field).rows().stream())
        .filter(row -> row.has(part))
        .map(row -> LocalDate.parse(row.text(part)))
        .toList();
  }

  private static Predicate<LocalDate> within(int from, int to) {
    return date -> !date.isBefore(TODAY.plusDays(from)) && !date.isAfter(TODAY.plusDays(to));
  }
}
