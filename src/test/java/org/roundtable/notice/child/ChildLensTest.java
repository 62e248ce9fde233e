package org.roundtable.notice.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.State;

/**
 * Which systems likely hold a record of which child, and what of each notice is about the child.
 */
class ChildLensTest {
  /** A third-grader with an IEP who takes the bus, and a tenth-grader in no programme. */
  private static final Child LUCY =
      new Child("Table Mesa Elementary", "03", Set.of("SPECIAL-EDUCATION", "BUS"));

  private static final Child BEN = new Child("Lookout High School", "10", Set.of());
  private static final Child ANYBODY = new Child("", "", Set.of());
  private static final List<String> SCHOOLS = List.of("Table Mesa Elementary", "Peña High");

  @Test
  void whoeverNamesNoSchoolAndNoGradeMeansAllChildren() {
    assertTrue(ChildLens.of(holding("SNM-1"), LUCY).isPresent());
    assertTrue(ChildLens.of(holding("SNM-1"), BEN).isPresent());
  }

  @Test
  void schoolsAreTheSameWhateverTheirCapitalsAccentsAndBlanks() {
    var record = in(Map.of("schools", List.of("  table  MESA elementary", "Pena High")));
    assertTrue(ChildLens.of(record, LUCY).isPresent());
    assertTrue(ChildLens.of(record, new Child("Peña High", "", Set.of())).isPresent());
    assertFalse(ChildLens.of(record, BEN).isPresent());
    assertTrue(ChildLens.of(record, ANYBODY).isPresent());
  }

  @Test
  void gradesDecideOnceTheGradeIsSaid() {
    var record = in(Map.of("grades", List.of("09", "10", "11", "12")));
    assertFalse(ChildLens.of(record, LUCY).isPresent());
    assertTrue(ChildLens.of(record, BEN).isPresent());
    assertTrue(ChildLens.of(record, ANYBODY).isPresent());
  }

  @Test
  void aSystemForAProgrammeIsForChildrenInIt() {
    var record = in(Map.of("programmes", List.of("ENGLISH-LEARNER", "BUS")));
    assertTrue(ChildLens.of(record, LUCY).isPresent());
    assertFalse(ChildLens.of(record, BEN).isPresent());
  }

  @Test
  void aSystemForAllTellsOfAProgrammeOnlyToThoseInIt() {
    var record = holding("SNM-1", "SPI-5", "SPI-1", "TRP-1");
    assertEquals(List.of("SPI-5", "SNM-1", "TRP-1"), kinds(record, LUCY));
    assertEquals(List.of("SNM-1"), kinds(record, BEN));
  }

  @Test
  void aSystemThatHoldsNothingButWhatIsOfOtherChildrenHoldsNoRecord() {
    var bus = holding("TRP-1", "TRP-2");
    assertTrue(ChildLens.of(bus, LUCY).isPresent());
    assertFalse(ChildLens.of(bus, BEN).isPresent());
    assertFalse(ChildLens.of(holding("NONE"), BEN).isPresent());
    assertFalse(
        ChildLens.of(DataUse.NONE.with(Field.DATA_ELEMENTS, Entry.none(Words.NONE)), BEN)
            .isPresent());
  }

  @Test
  void aSystemAboutTeachersHoldsNoRecordOfAChild() {
    var record = holding("SNM-1");
    assertFalse(ChildLens.of(with(record, "EDUCATOR", "STAFF"), LUCY).isPresent());
    assertTrue(ChildLens.of(with(record, "STUDENT", "EDUCATOR"), LUCY).isPresent());
  }

  /** The staff's words on all children would tell the one child of what it does not have. */
  @Test
  void whatIsTellableKindByKindIsNotToldOfAllChildrenAtOnce() {
    var plain = Words.english("Names and special education.");
    var rows = holding("SNM-1", "SPI-5").to(Field.DATA_ELEMENTS).rows();
    var entry = new Entry(State.GIVEN, rows, plain, Evidence.DECLARED);
    var likely = ChildLens.of(DataUse.NONE.with(Field.DATA_ELEMENTS, entry), BEN).orElseThrow();
    assertEquals(Words.NONE, likely.what().plain());
    var open = DataUse.NONE.with(Field.DATA_ELEMENTS, Entry.open(plain));
    assertEquals(plain, ChildLens.of(open, BEN).orElseThrow().what().plain());
  }

  /** Nobody is told "no" where nobody knows. */
  @Test
  void whatIsNotYetKnownSpeaksForARecord() {
    var record = DataUse.NONE;
    for (var field : List.of(Field.AUDIENCE, Field.SUBJECTS, Field.DATA_ELEMENTS, Field.RETENTION))
      record = record.with(field, Entry.open(Words.english("We ask.")));
    var likely = ChildLens.of(record, BEN).orElseThrow();
    assertTrue(likely.audience().open());
    assertTrue(likely.what().open());
    assertTrue(likely.until().open());
    assertEquals(Words.english("We ask."), likely.until().plain());
    assertTrue(likely.choices().silent());
  }

  @Test
  void rolesAndTimesOfWhatIsNotOfTheChildAreLeftOut() {
    var record =
        holding("SNM-1", "SPI-5")
            .with(
                Field.ACCESS_ROLES,
                rows(
                    new Item(Map.of("role", "NURSE", "categories", List.of("SPI"))),
                    new Item(Map.of("role", "TEACHER", "categories", List.of("SPI", "SNM"))),
                    new Item(Map.of("role", "PRINCIPAL"))))
            .with(
                Field.RETENTION,
                rows(
                    new Item(Map.of("trigger", "STUDENT-EXITS", "elements", List.of("SNM"))),
                    new Item(Map.of("trigger", "FIXED-DATE", "elements", List.of("SPI")))));
    assertEquals(List.of("NURSE", "TEACHER", "PRINCIPAL"), viewers(record, LUCY));
    assertEquals(List.of("TEACHER", "PRINCIPAL"), viewers(record, BEN));
    assertEquals(List.of("STUDENT-EXITS", "FIXED-DATE"), terms(record, LUCY));
    assertEquals(List.of("STUDENT-EXITS"), terms(record, BEN));
    assertEquals(1, ChildLens.of(record, LUCY).orElseThrow().until().rows().get(0).of().size());
    assertEquals(0, ChildLens.of(record, BEN).orElseThrow().until().rows().get(0).of().size());
  }

  @Test
  void kindsAreToldInTheDistrictsOwnWordsAndWhatIsSensitiveIsMarked() {
    var label = Words.english("Reading minutes");
    var record =
        DataUse.NONE.with(
            Field.DATA_ELEMENTS,
            rows(
                new Item(Map.of("code", "SAP-1", "label", label)),
                new Item(Map.of("code", "SPI-5"))));
    var categories = ChildLens.of(record, LUCY).orElseThrow().what().rows();
    assertEquals(List.of("SPI", "SAP"), categories.stream().map(c -> c.code()).toList());
    assertEquals(new Holding.Kind("SAP-1", label, false), categories.get(1).kinds().get(0));
    assertTrue(categories.get(0).kinds().get(0).sensitive());
  }

  /** Whoever complains to Washington has to be in time; nobody answers by then. */
  @Test
  void eachRightSaysWhoseDaysItCounts() {
    var record =
        holding("SNM-1")
            .with(
                Field.RIGHTS,
                rows(
                    new Item(Map.of("code", "INSPECT", "deadlineDays", 45L)),
                    new Item(Map.of("code", "COMPLAIN-ED", "deadlineDays", 180L))));
    var rights = ChildLens.of(record, BEN).orElseThrow().rights().rows();
    assertEquals(45L, rights.get(0).days());
    assertNull(rights.get(0).ownDays());
    assertNull(rights.get(1).days());
    assertEquals(180L, rights.get(1).ownDays());
  }

  @Test
  void whatCanBeNoChoiceIsRefused() {
    assertEquals(
        new Child("Peña High", "03", Set.of("BUS")),
        Child.of("pena high", "03", List.of("BUS", ""), SCHOOLS));
    assertEquals(ANYBODY, Child.of(null, " ", List.of(), SCHOOLS));
    assertEquals("school", refused("Nowhere", "", List.of()).field());
    assertEquals("grade", refused("", "13", List.of()).field());
    assertEquals("programmes", refused("", "", List.of("BUS", "bus")).field());
  }

  private static BadInput refused(String school, String grade, List<String> programmes) {
    return assertThrows(
        BadInput.class, () -> Child.of(school, grade, programmes, SCHOOLS), school + grade);
  }

  private static DataUse holding(String... codes) {
    var rows = Stream.of(codes).map(code -> new Item(Map.of("code", code))).toArray(Item[]::new);
    return DataUse.NONE.with(Field.DATA_ELEMENTS, rows(rows));
  }

  private static DataUse in(Map<String, Object> audience) {
    return holding("SNM-1").with(Field.AUDIENCE, rows(new Item(audience)));
  }

  private static DataUse with(DataUse record, String... subjects) {
    return record.with(Field.SUBJECTS, rows(new Item(Map.of("codes", List.of(subjects)))));
  }

  private static Entry rows(Item... rows) {
    return new Entry(State.GIVEN, List.of(rows), Words.NONE, Evidence.DECLARED);
  }

  private static List<String> kinds(DataUse record, Child child) {
    return ChildLens.of(record, child).orElseThrow().what().rows().stream()
        .flatMap(category -> category.kinds().stream())
        .map(Holding.Kind::code)
        .toList();
  }

  private static List<String> viewers(DataUse record, Child child) {
    return ChildLens.of(record, child).orElseThrow().whoSees().rows().stream()
        .map(Holding.Viewer::role)
        .toList();
  }

  private static List<String> terms(DataUse record, Child child) {
    return ChildLens.of(record, child).orElseThrow().until().rows().stream()
        .map(Holding.Term::trigger)
        .toList();
  }
}
