package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.district.DistrictRecord;
import org.roundtable.district.Kind;
import org.roundtable.district.Moderation;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

/** What the portal says of itself holds to the rules that it holds others to. */
class OwnRecordTest {
  private static final URI LOCKED = URI.create("https://data.example.org");

  @ParameterizedTest
  @ValueSource(strings = {"CO", "IL", "NY", "CA", "TX"})
  void itLeavesNothingOutThatTheStateOrThePortalAsksFor(String state) {
    var record = OwnRecord.of(district("Lakeview", state, "en", "es"), LOCKED);
    assertEquals(List.of(), Shortfall.of(record, state, LocalDate.parse("2026-11-22")));
    assertEquals(List.of(), record.open());
  }

  @Test
  void itIsEasyToReadInBothLanguagesAndCompleteInBoth() {
    var record = OwnRecord.of(district("Lakeview", "CO", "en", "es"), LOCKED);
    assertEquals(List.of(), Readability.of(record).hard());
    record
        .texts()
        .forEach(
            (place, words) -> assertEquals(Set.of("en", "es"), words.byLanguage().keySet(), place));
  }

  @Test
  void everyFieldSaysSomething() {
    var record = OwnRecord.of(district("Lakeview", "CO", "en", "es"), LOCKED);
    var silent = Set.of(Field.SCHOOL_OFFICIAL);
    for (var field : Field.values())
      assertEquals(silent.contains(field), record.to(field).empty(), field::name);
  }

  @Test
  void aNameWithQuotesStaysAName() {
    var name = "Lakeview \"Central\" \\ Schools";
    var record = OwnRecord.of(district(name, "CO", "en", "es"), LOCKED);
    assertEquals(name, record.to(Field.PROVIDER).one().text("legalName"));
    assertTrue(record.to(Field.CONTACTS).plain().in("es").startsWith(name));
  }

  @Test
  void itSaysThatTheLineIsNotLockedWhereItIsNot() {
    var here = OwnRecord.of(district("Lakeview", "CO", "en"), URI.create("http://localhost:8080"));
    assertEquals("NONE", here.to(Field.ENCRYPTION).one().text("inTransit"));
    assertTrue(here.to(Field.ENCRYPTION).plain().in("en").contains("not locked"));
    var there = OwnRecord.of(district("Lakeview", "CO", "en"), LOCKED);
    assertFalse(there.to(Field.ENCRYPTION).one().text("inTransit").equals("NONE"));
  }

  @Test
  void itIsToldInTheLanguagesOfTheDistrictThatItKnows() {
    var told = OwnRecord.of(district("Lakeview", "CO", "es", "vi"), LOCKED).to(Field.LANGUAGE);
    assertEquals(List.of("es"), told.one().list("codes"));
  }

  @Test
  void whereItKnowsNoneOfTheirLanguagesItIsToldInItsOwn() {
    var told = OwnRecord.of(district("Lakeview", "CO", "vi"), LOCKED).to(Field.LANGUAGE);
    assertEquals(List.of("en", "es"), told.one().list("codes"));
  }

  @Test
  void theOfficeOfTheStateIsNamedWithItsAddressWhereItIsKnown() {
    var texas = office("TX");
    assertEquals("Texas Education Agency", texas.text("name"));
    assertTrue(texas.text("address").contains("Austin"), texas.text("address"));
    assertEquals("Department of Education, WY", office("WY").text("name"));
    var rows = OwnRecord.of(district("Lakeview", "TX", "en"), LOCKED).to(Field.CONTACTS).rows();
    var named = rows.stream().filter(row -> row.text("name").equals(texas.text("name")));
    assertEquals(1, named.count(), "the other contacts keep their names");
  }

  private static Item office(String state) {
    var record = OwnRecord.of(district("Lakeview", state, "en"), LOCKED);
    return record.to(Field.CONTACTS).row("kind", "STATE-OFFICE").orElseThrow();
  }

  @Test
  void itIsCleanedAsEveryRecordIs() {
    var record = OwnRecord.of(district("Lake\u0007view", "CO", "en"), LOCKED);
    assertEquals("Lakeview", record.to(Field.PROVIDER).one().text("legalName"));
  }

  @Test
  void whoAnswersForItIsInTheState() {
    var provider = OwnRecord.of(district("Lakeview", "NY", "en"), LOCKED).to(Field.PROVIDER).one();
    assertEquals("Lakeview, NY", provider.text("businessAddress"));
  }

  @Test
  void whatOnlyTheDistrictChangedIsToldAsThat() {
    var before = OwnRecord.of(district("Lakeview", "CO", "en", "es"), LOCKED);
    var open = URI.create("http://data.example.org");
    for (var after :
        List.of(
            OwnRecord.of(district("Lakeview Central", "CO", "en", "es"), LOCKED),
            OwnRecord.of(district("Lakeview", "TX", "en", "es"), LOCKED),
            OwnRecord.of(district("Lakeview", "CO", "en"), LOCKED),
            OwnRecord.of(district("Lakeview", "CO", "en", "es"), open)))
      assertTrue(OwnRecord.changeNote(before, after).in("en").startsWith("Only the name"));
    assertTrue(OwnRecord.changeNote(null, before).in("en").startsWith("First version."));
  }

  @Test
  void whatTheReleaseChangedIsToldByItsQuestions() {
    var after = OwnRecord.of(district("Lakeview", "CO", "en", "es"), LOCKED);
    var note = OwnRecord.changeNote(after.with(Field.RATINGS, Entry.EMPTY), after);
    assertTrue(note.in("en").endsWith("answer: What do others say of it?"), note::toString);
    assertTrue(note.in("es").endsWith("respuesta: ¿Qué dicen otros de él?"), note::toString);
  }

  private static DistrictRecord district(String name, String state, String... languages) {
    return new DistrictRecord(
        new DistrictId(1),
        "lakeview",
        name,
        Kind.SCHOOL_DISTRICT,
        state,
        ZoneId.of("America/New_York"),
        List.of(languages),
        Moderation.FIRST_COMMENT,
        Words.NONE,
        false);
  }
}
