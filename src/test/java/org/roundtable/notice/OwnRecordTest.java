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
import org.roundtable.notice.record.Field;

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
