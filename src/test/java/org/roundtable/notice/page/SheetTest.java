package org.roundtable.notice.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Records;
import org.roundtable.kernel.Words;
import org.roundtable.notice.page.Claim.Standing;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Gaps;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.State;
import org.roundtable.notice.record.Vocabulary;

/** Nothing that a record says is missing on its page, and nothing is left blank. */
class SheetTest {
  private static final DataUse LAWFUL = Records.lawful("Dashboard");

  @Test
  void everyFieldIsToldInOnePlace() {
    var told = Arrays.stream(Chapter.values()).flatMap(c -> c.fields().stream()).sorted().toList();
    assertEquals(List.of(Field.values()), told);
  }

  @Test
  void aCompleteRecordIsToldWhole() {
    for (var field : Field.values()) {
      var claim = claim(LAWFUL, field);
      assertEquals(Standing.GIVEN, claim.standing(), field.name());
      assertTrue(
          !claim.rows().isEmpty() || field == Field.DATA_ELEMENTS || field == Field.ACCESS_ROLES,
          field.name());
    }
  }

  @Test
  void everyPartOfARowIsSaidSomewhere() {
    for (var field : Field.values()) {
      if (List.of(Field.DATA_ELEMENTS, Field.ACCESS_ROLES).contains(field)) continue;
      var row = claim(LAWFUL, field).rows().get(0);
      long said =
          row.details().size()
              + List.of(row.title(), row.answer(), row.text()).stream()
                  .filter(s -> !s.empty())
                  .count();
      long elsewhere = field == Field.SYSTEM || field == Field.DECISION ? 2 : 0;
      if (field == Field.COST) elsewhere = 1;
      assertEquals(field.parts().size() - elsewhere, said, field.name());
    }
  }

  @Test
  void whatEveryNoticeMustSayIsNeverLeftBlankAndTheRestIsLeftOut() {
    for (var field : Field.values()) {
      var claim = claim(DataUse.NONE, field);
      if (field.required() && field != Field.SYSTEM) {
        assertEquals(Standing.UNANSWERED, claim.standing(), field.name());
        assertFalse(claim.quiet(), field.name());
        assertNull(claim.proof(), field.name());
      } else assertNull(claim, field.name());
    }
    assertFalse(sheet(DataUse.NONE).chapters().contains(Chapter.PAID));
  }

  @Test
  void whatIsNotYetKnownIsSaidAndNeverWaitsToBeOpened() {
    for (var field : Field.values()) {
      if (!field.mayBeOpen()) continue;
      var claim = claim(Records.open(LAWFUL, field), field);
      assertEquals(Standing.OPEN, claim.standing(), field.name());
      assertFalse(claim.quiet(), field.name());
    }
  }

  @Test
  void inTheGridWhatIsNotYetKnownIsSaidOfEveryCategory() {
    var none = Records.open(Records.open(LAWFUL, Field.ACCESS_ROLES), Field.RECIPIENTS);
    var line = sheet(Records.open(none, Field.RETENTION)).grid().lines().get(0);
    for (var cell : List.of(line.seen(), line.shared(), line.kept()))
      assertEquals(new Cell("Not yet known", "en", "unknown"), cell);
    var row = Records.answering(LAWFUL, Field.RECIPIENTS, "COLLEGE", "NOT-YET-KNOWN");
    var shared = sheet(row).grid().lines().get(0).shared();
    assertEquals("Acme: not yet known", shared.open());
    assertFalse(shared.text().contains("not yet known"), shared.text());
  }

  @Test
  void everyNoIsSpelledOut() {
    for (var field : List.of(Field.RECIPIENTS, Field.PROHIBITED_USES))
      for (var code : Gaps.always(field)) {
        var no = field == Field.RECIPIENTS ? "NO" : "NEVER";
        var claim = claim(Records.answering(LAWFUL, field, code, no), field);
        var who = Vocabulary.words(field.key().list(), code).in("en");
        var row = claim.rows().stream().filter(r -> r.title().text().equals(who)).findFirst();
        assertEquals(no.equals("NO") ? "No" : "Never", row.orElseThrow().answer().text(), who);
        assertEquals("good", row.get().look(), who);
        assertFalse(claim.folded(), who);
      }
  }

  @Test
  void plainWordsComeFirstAndTheRowsWaitUnlessFamiliesLookForThemOneByOne() {
    var plain = Map.of("en", "In short.");
    for (var field : Field.values()) {
      var claim = claim(Records.saying(LAWFUL, field, plain), field);
      assertEquals("In short.", claim.plain().text(), field.name());
      assertFalse(claim(LAWFUL, field).folded(), field.name());
    }
    assertTrue(claim(Records.saying(LAWFUL, Field.HOSTING, plain), Field.HOSTING).folded());
    assertFalse(claim(Records.saying(LAWFUL, Field.CONTACTS, plain), Field.CONTACTS).folded());
  }

  @Test
  void anOldNoticeOfPlainWordsAloneIsTold() {
    var old = new Entry(State.GIVEN, List.of(), Words.english("Names."), Evidence.DECLARED);
    var record = DataUse.NONE.with(Field.DATA_ELEMENTS, old);
    var claim = claim(record, Field.DATA_ELEMENTS);
    assertEquals(Standing.GIVEN, claim.standing());
    assertEquals("Names.", claim.plain().text());
    assertEquals(List.of(), sheet(record).grid().lines());
    assertEquals("", sheet(record).grid().spared());
  }

  @Test
  void theLawsOwnClockStandsWhereTheNoticeNamesNone() {
    assertEquals(
        "within 10 days", clock("CO", new Item(right("INSPECT")).with("deadlineDays", 10L)));
    assertTrue(
        clock("CO", new Item(right("INSPECT")))
            .startsWith("The school must show you within 45 days."));
    assertTrue(
        clock("IL", new Item(right("INSPECT")))
            .startsWith("In Illinois the school must show you within 10 working days."));
  }

  /** "You get an answer within 180 days" would be untrue: so long a family may take to write. */
  @Test
  void theDaysOfAComplaintToWashingtonAreNoDaysOfAnAnswer() {
    var right = new Item(right("COMPLAIN-ED")).with("deadlineDays", 180L);
    assertTrue(clock("CO", right).startsWith("You must write within 180 days"));
  }

  private static Map<String, Object> right(String code) {
    return Map.of("code", code, "how", Words.english("Ask."));
  }

  private static String clock(String state, Item right) {
    var record = DataUse.NONE.with(Field.RIGHTS, Entry.of(right));
    var details =
        Sheet.of(record, Locale.ENGLISH, state).in(Chapter.CHOICES).stream()
            .filter(c -> c.field() == Field.RIGHTS)
            .findFirst()
            .orElseThrow()
            .rows()
            .get(0)
            .details();
    assertEquals(1, details.size());
    return details.get(0).said().get(0).text();
  }

  @Test
  void aWordWithASpecialMeaningIsExplainedOnceInAChapterInTheReadersLanguage() {
    var plain = Map.of("en", "Encryption, then encryption.", "es", "Cifrado, y cifrado.");
    var record = Records.saying(LAWFUL, Field.ENCRYPTION, plain);
    for (var language : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"))) {
      var all = new ArrayList<Meaning>();
      for (var claim : Sheet.of(record, language, "CO").in(Chapter.SAFE)) {
        all.addAll(claim.meanings());
        claim.rows().forEach(row -> all.addAll(row.meanings()));
      }
      var encryption = all.stream().filter(m -> m.term().matches("(?i)encrypt.*|cifra.*")).toList();
      assertEquals(1, encryption.size(), all.toString());
      assertEquals(all.size(), all.stream().map(Meaning::term).distinct().count());
    }
  }

  @Test
  void aColumnThatSaysTheSameInEveryLineIsToldOnceForPhones() {
    var rows = List.of(new Item(Map.of("code", "SNM-1")), new Item(Map.of("code", "ENR-1")));
    var elements = new Entry(State.GIVEN, rows, Words.NONE, Evidence.DECLARED);
    var grid = sheet(LAWFUL.with(Field.DATA_ELEMENTS, elements)).grid();
    var columns = grid.same().stream().map(GridText.Same::column).toList();
    assertTrue(columns.contains(GridText.Column.WHY));
    for (var line : grid.lines()) assertTrue(line.why().look().contains("same"));
  }

  @Test
  void mailAndTelephoneCanBeUsedAtOnceAndNoTextBecomesAnAddressOfAnotherKind() {
    var tongue = new Tongue(Locale.ENGLISH);
    var mail = Field.CONTACTS.part("mail").orElseThrow();
    var phone = Field.CONTACTS.part("phone").orElseThrow();
    assertEquals("mailto:a@b.example", url(tongue.told(mail, item("mail", "a@b.example"))));
    assertEquals("tel:3038666600", url(tongue.told(phone, item("phone", "303-866-6600"))));
    assertEquals("", url(tongue.told(phone, item("phone", "javascript:alert(1)"))));
    assertEquals("", url(tongue.told(mail, item("mail", "javascript:alert(1)"))));
  }

  private static Item item(String part, String text) {
    return new Item(Map.of(part, text));
  }

  private static String url(List<Said> said) {
    return said.get(0).url();
  }

  private static Sheet sheet(DataUse record) {
    return Sheet.of(record, Locale.ENGLISH, "CO");
  }

  static Claim claim(DataUse record, Field field) {
    for (var chapter : Chapter.values())
      for (var claim : sheet(record).in(chapter)) if (claim.field() == field) return claim;
    return null;
  }
}
