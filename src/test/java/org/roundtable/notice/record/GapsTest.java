package org.roundtable.notice.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roundtable.harness.Records.without;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Records;
import org.roundtable.kernel.Words;

/** No notice is published with a hole in it, whatever the laws of its state ask. */
class GapsTest {
  private static final DataUse COMPLETE = Records.complete("Dashboard");

  @Test
  void aCompleteRecordHasNone() {
    assertEquals(List.of(), Gaps.of(COMPLETE));
  }

  @Test
  void everyRequiredFieldThatIsTakenAwayIsMissedAndNoOther() {
    for (var field : Field.values())
      assertEquals(
          field.required() || field == Field.SCHOOL_OFFICIAL ? List.of(Path.of(field)) : List.of(),
          Gaps.of(without(COMPLETE, field)),
          field.name());
  }

  @Test
  void everyPartThatMustBeThereIsMissed() {
    for (var field : Field.values())
      for (var part : field.parts())
        if (part.must() && part != field.key())
          assertTrue(
              Gaps.of(blanked(field, part.name())).contains(Path.part(field, part.name())),
              field + " " + part.name());
  }

  @Test
  void notYetKnownAndThereIsNoneAreNoGaps() {
    for (var field : Field.values()) {
      if (field.mayBeOpen()) assertEquals(List.of(), Gaps.of(Records.open(COMPLETE, field)));
      if (field.mayBeNone())
        assertEquals(List.of(), Gaps.of(COMPLETE.with(field, Entry.none(Words.NONE))));
    }
  }

  @Test
  void collegesThePoliceTheStateAndResearchersAlwaysHaveARow() {
    for (var code : List.of("COLLEGE", "LAW-ENFORCEMENT", "STATE-AGENCY", "RESEARCHER"))
      assertEquals(
          List.of(Path.row(Field.RECIPIENTS, code)), Gaps.of(withoutRow(Field.RECIPIENTS, code)));
    assertEquals(
        List.of(Path.row(Field.PROHIBITED_USES, "SALE")),
        Gaps.of(withoutRow(Field.PROHIBITED_USES, "SALE")));
  }

  @Test
  void whatIsSensitiveNeedsAJustificationAndWhatIsOtherAName() {
    assertEquals(
        List.of(
            "dataElements[CON-1].justification",
            "dataElements[DEM-OTHER].justification",
            "dataElements[DEM-OTHER].label"),
        Gaps.of(COMPLETE.with(Field.DATA_ELEMENTS, elements("ATT-1", "CON-1", "DEM-OTHER")))
            .stream()
            .map(Path::toString)
            .toList());
  }

  @Test
  void aSchoolOfficialIsDescribedOnlyWhereOneIsReliedOn() {
    var withoutIt = without(COMPLETE, Field.SCHOOL_OFFICIAL);
    var consent = Entry.of(new Item(Map.of("code", "FERPA-CONSENT")));
    assertEquals(List.of(), Gaps.of(withoutIt.with(Field.LEGAL_BASIS, consent)));
    var official = Entry.of(new Item(Map.of("code", "FERPA-SCHOOL-OFFICIAL")));
    assertEquals(
        List.of(Path.of(Field.SCHOOL_OFFICIAL)),
        Gaps.of(withoutIt.with(Field.LEGAL_BASIS, official)));
  }

  @Test
  void theNextReviewIsAtMostTwelveMonthsAfterTheLast() {
    assertEquals(List.of(), Gaps.of(reviewed("2026-02-28", "2027-02-28")));
    for (var next : List.of("2027-03-01", "2026-02-28", "2025-01-01"))
      assertEquals(
          List.of(Path.part(Field.REVIEWS, "nextReview")), Gaps.of(reviewed("2026-02-28", next)));
  }

  @Test
  void aPlaceIsWrittenAsItIsRead() {
    for (var written :
        List.of("hosting", "hosting.location", "rights[CORRECT]", "recipients[COLLEGE].answer"))
      assertEquals(written, Path.of(written).orElseThrow().toString());
    for (var wrong : List.of("", "host", "hosting.town", "rights[correct]", "rights[", "a.b.c"))
      assertTrue(Path.of(wrong).isEmpty(), wrong);
  }

  @Test
  void aPlaceIsKnownOpenOrMissing() {
    var college = Path.of("recipients[COLLEGE].answer").orElseThrow();
    assertTrue(college.known(COMPLETE));
    var open = Records.answering(COMPLETE, Field.RECIPIENTS, "COLLEGE", Entry.NOT_YET_KNOWN);
    assertTrue(college.open(open) && !college.known(open));
    assertTrue(!college.known(withoutRow(Field.RECIPIENTS, "COLLEGE")));
    assertEquals(List.of("recipients[COLLEGE]"), open.open().stream().map(Path::toString).toList());
  }

  private static DataUse reviewed(String last, String next) {
    return COMPLETE.with(
        Field.REVIEWS, Entry.of(new Item(Map.of("lastReviewed", last, "nextReview", next))));
  }

  private static Entry elements(String... codes) {
    return Entry.of(
        Arrays.stream(codes).map(code -> new Item(Map.of("code", code))).toArray(Item[]::new));
  }

  private static DataUse blanked(Field field, String part) {
    var rows =
        COMPLETE.to(field).rows().stream().map(row -> row.with(part, "")).toArray(Item[]::new);
    return COMPLETE.with(field, Entry.of(rows));
  }

  private static DataUse withoutRow(Field field, String code) {
    var rows =
        COMPLETE.to(field).rows().stream()
            .filter(row -> !row.text(field.key().name()).equals(code))
            .toArray(Item[]::new);
    return COMPLETE.with(field, Entry.of(rows));
  }
}
