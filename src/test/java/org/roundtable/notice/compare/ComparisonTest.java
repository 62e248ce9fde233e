package org.roundtable.notice.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Records;
import org.roundtable.kernel.Changes;
import org.roundtable.kernel.Words;
import org.roundtable.notice.compare.Comparison.Fate;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

/** Two records side by side: every field, every row, and the words that differ. */
class ComparisonTest {
  private static final DataUse ONE = Records.complete("Dashboard");

  @Test
  void aRecordDiffersFromItselfInNothing() {
    var same = Comparison.between(ONE, ONE, "en");
    assertEquals(List.of(), same.different());
    assertEquals(Field.values().length, same.same().size());
  }

  @Test
  void inEveryFieldAnotherAnswerIsSeen() {
    for (var field : Field.values()) {
      var open = ONE.with(field, Entry.open(Words.english("We ask.")));
      var different = Comparison.between(ONE, open, "en").different();
      assertEquals(List.of(field), different.stream().map(Comparison.FieldPair::field).toList());
      assertEquals(Field.values().length - 1, Comparison.between(ONE, open, "en").same().size());
    }
  }

  @Test
  void rowsAreMatchedByWhatTellsThemApart() {
    var before = ONE.with(Field.SUBPROCESSORS, companies("Acme", "Basil"));
    var after = ONE.with(Field.SUBPROCESSORS, companies("Basil", "Corn"));
    var rows = Comparison.between(before, after, "en").different().get(0).rows();
    assertEquals(List.of("Acme", "Basil", "Corn"), rows.stream().map(r -> r.name()).toList());
    assertEquals(
        List.of(Fate.REMOVED, Fate.SAME, Fate.ADDED), rows.stream().map(r -> r.fate()).toList());
  }

  @Test
  void ofARowOnlyWhatDiffersIsSetSideBySide() {
    var before = ONE.with(Field.RIGHTS, Entry.of(inspect(45)));
    var after = ONE.with(Field.RIGHTS, Entry.of(inspect(30), right("COMPLAIN-ED")));
    var rows = Comparison.between(before, after, "en").different().get(0).rows();
    assertEquals(List.of("30 days"), rows.get(0).different().stream().map(p -> p.after()).toList());
    assertTrue(rows.get(0).same().endsWith(": Ask the school."), rows.get(0)::same);
    assertEquals(List.of(false, true), rows.stream().map(r -> r.onOneSide()).toList());
  }

  private static Item inspect(long days) {
    return right("INSPECT")
        .with("deadlineDays", days)
        .with("how", Words.english("Ask the school."));
  }

  private static Item right(String code) {
    return new Item(Map.of("code", code));
  }

  /** So long a family has for a complaint to Washington; the others are those of an answer. */
  @Test
  void theDaysOfARightSayWhoseTheyAreAndReadAsDays() {
    var before = ONE.with(Field.RIGHTS, right("INSPECT", 45));
    var after = ONE.with(Field.RIGHTS, right("COMPLAIN-ED", 180));
    var parts =
        Comparison.between(before, after, "en").different().get(0).rows().stream()
            .map(row -> row.parts().get(0))
            .toList();
    assertEquals("45 days", parts.get(0).before());
    assertEquals("180 days", parts.get(1).after());
    assertEquals("Time that you have", parts.get(1).label());
    assertNotEquals(parts.get(0).label(), parts.get(1).label());
    var how = Entry.of(new Item(Map.of("code", "COMPLAIN-ED", "how", Words.english("Write."))));
    var other = Comparison.between(before, ONE.with(Field.RIGHTS, how), "en").different().get(0);
    assertNotEquals("Time that you have", other.rows().get(1).parts().get(0).label());
  }

  private static Entry right(String code, long days) {
    return Entry.of(new Item(Map.of("code", code, "deadlineDays", days)));
  }

  /** As on the page of the notice, and not as in the file. */
  @Test
  void datesPeriodsAndNumbersReadAsPeopleReadThem() {
    var row = Map.<String, Object>of("grades", List.of("10"), "studentCount", 86_000L);
    var after =
        ONE.with(Field.AUDIENCE, Entry.of(new Item(row)))
            .with(
                Field.REVIEWS,
                Entry.of(
                    new Item(Map.of("lastReviewed", "2026-05-06", "nextReview", "2027-05-11"))));
    var told =
        Comparison.between(DataUse.NONE, after, "es").different().stream()
            .flatMap(pair -> pair.rows().stream())
            .flatMap(pair -> pair.parts().stream())
            .map(Comparison.PartPair::after)
            .toList();
    assertTrue(told.contains("11 de mayo de 2027"), told::toString);
    assertTrue(told.stream().anyMatch(t -> t.equals("86,000")), told::toString);
  }

  @Test
  void whatNeitherSaysIsLeftOut() {
    assertEquals(List.of(), Comparison.between(DataUse.NONE, DataUse.NONE, "en").fields());
  }

  @Test
  void inARowThatChangedThePartsThatDidNotAreToldApart() {
    var before = ONE.with(Field.SUBPROCESSORS, companies("Acme"));
    var moved = new Item(Map.of("name", "Acme", "country", "IE", "listUrl", "https://a.example"));
    var one = Comparison.between(before, ONE.with(Field.SUBPROCESSORS, Entry.of(moved)), "en");
    var row = one.different().get(0).rows().get(0);
    assertEquals(Fate.CHANGED, row.fate());
    assertEquals(List.of(false, false), row.parts().stream().map(p -> p.same()).toList());
    var longer = Entry.of(moved.with("country", "US"));
    var other = Comparison.between(before, ONE.with(Field.SUBPROCESSORS, longer), "en");
    assertEquals(
        List.of(true, false),
        other.different().get(0).rows().get(0).parts().stream().map(p -> p.same()).toList());
  }

  @Test
  void theStaffsOwnWordsAreComparedToo() {
    var said = Records.saying(ONE, Field.HOSTING, Map.of("en", "It is kept in Golden."));
    var rows = Comparison.between(ONE, said, "en").different().get(0).rows();
    var own = rows.stream().filter(row -> row.fate() == Fate.ADDED).toList();
    assertEquals("It is kept in Golden.", own.get(0).parts().get(0).after());
  }

  /** Another name of the same thing is a change, and not one thing gone and another come. */
  @Test
  void whatThereIsOnlyOneOfIsOneRow() {
    var renamed = ONE.with(Field.PROVIDER, Entry.of(new Item(Map.of("legalName", "Basil Inc."))));
    var rows = Comparison.between(ONE, renamed, "en").different().get(0).rows();
    assertEquals(List.of(Fate.CHANGED), rows.stream().map(r -> r.fate()).toList());
    assertTrue(rows.get(0).name().isBlank());
  }

  @Test
  void recipientsOfOneKindAreNamed() {
    var college = new Item(Map.of("kind", "COLLEGE", "answer", "YES"));
    var after =
        ONE.with(
            Field.RECIPIENTS,
            Entry.of(college.with("name", "Acme"), college.with("name", "Basil")));
    var names =
        Comparison.between(ONE, after, "en").different().get(0).rows().stream()
            .map(Comparison.RowPair::name)
            .toList();
    for (var name : List.of(", Acme", ", Basil"))
      assertTrue(names.stream().anyMatch(n -> n.endsWith(name)), names::toString);
  }

  @Test
  void twoRowsOfOneNameAreBothShown() {
    var twice = ONE.with(Field.SUBPROCESSORS, companies("Acme", "Acme"));
    var rows = Comparison.between(ONE, twice, "en").different().get(0).rows();
    assertEquals(2, rows.size());
  }

  @Test
  void oneWordInARowIsOneWordMarked() {
    var before = ONE.with(Field.HOSTING, noted("Kept on servers in Golden, Colorado."));
    var after = ONE.with(Field.HOSTING, noted("Kept on servers in Denver, Colorado."));
    var part =
        Comparison.between(before, after, "en").different().get(0).rows().get(0).parts().get(0);
    var added =
        part.words().runs().stream().filter(run -> run.kind() == Changes.Kind.ADDED).toList();
    assertEquals(List.of("Denver"), added.stream().map(run -> run.text().strip()).toList());
  }

  @Test
  void codesAreToldInTheReadersWords() {
    var own = ONE.with(Field.CONSENT, Entry.of(new Item(Map.of("choice", "NONE"))));
    var other = ONE.with(Field.CONSENT, Entry.of(new Item(Map.of("choice", "OPT-OUT"))));
    for (var language : List.of("en", "es")) {
      var part =
          Comparison.between(own, other, language).different().get(0).rows().get(0).parts().get(0);
      assertTrue(!part.before().contains("NONE") && !part.after().contains("OPT"), part::toString);
    }
  }

  private static Entry companies(String... names) {
    return Entry.of(
        Arrays.stream(names)
            .map(name -> new Item(Map.of("name", name, "country", "US")))
            .toArray(Item[]::new));
  }

  private static Entry noted(String note) {
    return Entry.of(new Item(Map.of("location", "DISTRICT-PREMISES", "note", Words.english(note))));
  }
}
