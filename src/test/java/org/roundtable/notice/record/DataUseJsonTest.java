package org.roundtable.notice.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;

/** A record as JSON: the same record is the same text, and any other shape is told where it is. */
class DataUseJsonTest {

  @Property(tries = 300)
  void whatIsWrittenReadsBackAndIsTheSameTextAgain(@ForAll("records") DataUse record) {
    var written = DataUseJson.write(record).toString();
    var read = DataUseJson.read(written);
    assertEquals(record, read);
    assertEquals(written, DataUseJson.write(read).toString());
  }

  @Property(tries = 300)
  void aCheckedRecordIsCheckedForGood(@ForAll("records") DataUse record) {
    var checked = Checked.of(record);
    assertEquals(checked, Checked.of(checked));
  }

  @Test
  void thirtySixFieldsAndTheNoticesOwnNumberAreTheThirtySeven() {
    var numbers = new ArrayList<Integer>();
    for (var field : Field.values()) numbers.add(field.number());
    assertEquals(36, numbers.size());
    for (int i = 0; i < 36; i++) assertEquals(i + 2, numbers.get(i));
    for (var field : Field.values()) assertEquals(field, Field.of(field.json()).orElseThrow());
  }

  @Test
  void everyCodedPartHasAList() {
    for (var field : Field.values())
      for (var part : field.parts())
        if (part.coded()) assertTrue(Vocabulary.codes(part.list()).size() > 1, part.list());
  }

  @Test
  void aWrongShapeIsToldWithItsPlace() {
    assertEquals("hostnig", refused("{\"hostnig\": {}}"));
    assertEquals("hosting", refused("{\"hosting\": {\"rows\": {}}}"));
    assertEquals("hosting-0", refused("{\"hosting\": {\"rows\": [3]}}"));
    assertEquals("hosting-0", refused("{\"hosting\": {\"rows\": [{\"town\": \"Golden\"}]}}"));
    assertEquals("hosting-state", refused("{\"hosting\": {\"state\": \"perhaps\"}}"));
    assertEquals("hosting-plain", refused("{\"hosting\": {\"plain\": {\"English\": \"\"}}}"));
    assertEquals("hosting-evidence", refused("{\"hosting\": {\"evidence\": {\"by\": \"us\"}}}"));
    assertEquals("cost-0-annual", refused("{\"cost\": {\"rows\": [{\"annual\": 1.5}]}}"));
    assertEquals("cost-0-annual", refused("{\"cost\": {\"rows\": [{\"annual\": \"1\"}]}}"));
    assertEquals(
        "accessLogging-0-kept", refused("{\"accessLogging\": {\"rows\": [{\"kept\": 1}]}}"));
  }

  @Test
  void whatCannotStandInItsPlaceIsToldWithIt() {
    assertEquals("hosting-0-location", unchecked(Field.HOSTING, "location", "THE-MOON"));
    assertEquals("hosting-0-countries", unchecked(Field.HOSTING, "countries", List.of("US", "XX")));
    assertEquals("system-0-url", unchecked(Field.SYSTEM, "url", "javascript:alert(1)"));
    assertEquals("system-0-url", unchecked(Field.SYSTEM, "url", "district.example"));
    assertEquals("reviews-0-nextReview", unchecked(Field.REVIEWS, "nextReview", "31.8.2027"));
    assertEquals("retention-0-period", unchecked(Field.RETENTION, "period", "a year"));
    assertEquals("retention-0-period", unchecked(Field.RETENTION, "period", "P-1Y"));
    assertEquals("cost-0-annual", unchecked(Field.COST, "annual", -1L));
    var tooLong = Words.english("a".repeat(121));
    assertEquals("system-0-name-en", unchecked(Field.SYSTEM, "name", tooLong));
    assertEquals("contacts-0-title-en", unchecked(Field.CONTACTS, "title", tooLong));
  }

  @Test
  void aNameThatIsToldInOneLanguageIsTakenForEnglish() {
    var record =
        DataUseReader.read(
            object(
                """
                {"contacts": {"rows": [{"kind": "COMPLAINT", "title": "Board"}],
                              "evidence": {"clause": "Article V", "auditor": {"es": "Oficina"}}}}"""));
    var contacts = record.to(Field.CONTACTS);
    assertEquals(Words.english("Board"), contacts.one().words("title"));
    assertEquals(Words.english("Article V"), contacts.evidence().clause());
    assertEquals("Oficina", contacts.evidence().auditor().in("es"));
    assertEquals(record, DataUseReader.read(DataUseJson.write(record)));
    assertEquals(
        List.of("contacts-0-title", "contacts-evidence-clause", "contacts-evidence-auditor"),
        List.copyOf(record.texts().keySet()));
  }

  @Test
  void onlySomeFieldsCanBeOpenOrNone() {
    assertEquals("contacts-state", refusedState(Field.CONTACTS, Entry.open(Words.NONE)));
    assertEquals("hosting-state", refusedState(Field.HOSTING, Entry.none(Words.NONE)));
    Checked.of(Field.SUBPROCESSORS, Entry.none(Words.NONE));
    Checked.of(Field.HOSTING, Entry.open(Words.NONE));
  }

  @Test
  void aFieldOfOneAnswerTakesOne() {
    var twice = Entry.of(new Item(Map.of("kept", true)), new Item(Map.of("kept", false)));
    assertEquals("accessLogging", refusedState(Field.ACCESS_LOGGING, twice));
  }

  private static String refused(String json) {
    return assertThrows(BadInput.class, () -> DataUseReader.read(object(json)), json).field();
  }

  private static JsonObject object(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private static String unchecked(Field field, String part, Object value) {
    return refusedState(field, Entry.of(new Item(Map.of(part, value))));
  }

  private static String refusedState(Field field, Entry entry) {
    return assertThrows(BadInput.class, () -> Checked.of(field, entry)).field();
  }

  @Provide
  Arbitrary<DataUse> records() {
    return Records.any();
  }
}
