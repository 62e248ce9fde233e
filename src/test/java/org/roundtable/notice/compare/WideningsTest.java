package org.roundtable.notice.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Records;
import org.roundtable.kernel.Words;
import org.roundtable.notice.compare.Widening.Kind;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

/**
 * What takes, shows or keeps more than before is recognised; what takes less, or says it, is not.
 */
class WideningsTest {
  private static final DataUse BEFORE =
      Records.complete("Dashboard")
          .with(Field.DATA_ELEMENTS, rows("code", "SNM-1", "ATT-1"))
          .with(Field.PURPOSES, rows("code", "INSTRUCTION"))
          .with(Field.CONNECTED_APPS, Entry.none(Words.NONE))
          .with(Field.HOSTING, hosted("US"))
          .with(Field.SUBPROCESSORS, sub("Acme", "US"))
          .with(Field.PROVIDER, one("country", "US"))
          .with(Field.RETENTION, kept("STUDENT-EXITS", "P1Y"))
          .with(Field.ENCRYPTION, crypted("TLS1.3", "DISK"))
          .with(Field.CONSENT, one("choice", "OPT-OUT"))
          .with(Field.ACCESS_ROLES, role(List.of("READ"), List.of("ATT")))
          .with(Field.RECIPIENTS, given("NO", List.of()));

  @Test
  void theSameRecordWidensNothing() {
    assertEquals(List.of(), Widenings.between(BEFORE, BEFORE));
    assertEquals(
        List.of(), Widenings.between(Records.complete("A"), Records.complete("Another name")));
  }

  @Test
  void aNewElementIsNamed() {
    var after = BEFORE.with(Field.DATA_ELEMENTS, rows("code", "SNM-1", "ATT-1", "CON-1"));
    var found = Widenings.between(BEFORE, after);
    assertEquals(List.of(Kind.NEW_ELEMENT), kinds(found));
    assertEquals(false, found.get(0).what().empty());
    assertEquals(List.of(), Widenings.between(after, BEFORE));
  }

  @Test
  void anElementThatAnswersAnOpenQuestionIsNone() {
    var open = BEFORE.with(Field.DATA_ELEMENTS, Entry.open(Words.NONE));
    assertEquals(List.of(), Widenings.between(open, BEFORE));
  }

  @Test
  void aFirstAppAfterNoneIsOne() {
    var apps = rows("name", "Reader");
    assertEquals(List.of(Kind.NEW_APP), change(Field.CONNECTED_APPS, apps));
    var closed = BEFORE.with(Field.CONNECTED_APPS, apps);
    assertEquals(
        List.of(),
        Widenings.between(closed, closed.with(Field.CONNECTED_APPS, Entry.none(Words.NONE))));
  }

  @Test
  void whoeverGetsItNowAndDidNotIsANewRecipient() {
    for (var answer : List.of("YES", "ONLY-WITH-CONSENT", "ONLY-IF-LAW-REQUIRES"))
      assertEquals(
          List.of(Kind.NEW_RECIPIENT), change(Field.RECIPIENTS, given(answer, List.of())), answer);
    assertEquals(List.of(), change(Field.RECIPIENTS, given(Entry.NOT_YET_KNOWN, List.of())));
    var unknown = BEFORE.with(Field.RECIPIENTS, given(Entry.NOT_YET_KNOWN, List.of()));
    assertEquals(
        List.of(Kind.NEW_RECIPIENT),
        kinds(Widenings.between(unknown, unknown.with(Field.RECIPIENTS, given("YES", List.of())))));
  }

  @Test
  void moreToTheSameRecipientIsTold() {
    var some = BEFORE.with(Field.RECIPIENTS, given("YES", List.of("ATT")));
    for (var more : List.of(List.of("ATT", "CON"), List.<String>of()))
      assertEquals(
          List.of(Kind.MORE_TO_RECIPIENT),
          kinds(Widenings.between(some, some.with(Field.RECIPIENTS, given("YES", more)))));
    var all = BEFORE.with(Field.RECIPIENTS, given("YES", List.of()));
    assertEquals(List.of(), Widenings.between(all, some));
  }

  @Test
  void placesOutsideTheCountryAreTold() {
    assertEquals(List.of(Kind.OUTSIDE_COUNTRY), change(Field.HOSTING, hosted("US", "IE")));
    assertEquals(List.of(), change(Field.HOSTING, hosted()));
    assertEquals(List.of(Kind.OUTSIDE_COUNTRY), change(Field.SUBPROCESSORS, sub("Acme", "IN")));
    assertEquals(List.of(Kind.NEW_SUBPROCESSOR), change(Field.SUBPROCESSORS, sub("Other", "US")));
    assertEquals(
        List.of(Kind.OUTSIDE_COUNTRY),
        change(Field.HOSTING, one("location", "PUBLIC-CLOUD-NON-US")));
  }

  @Test
  void longerRetentionIsTold() {
    for (var longer : List.of("P13M", "P2Y", "P1Y1D"))
      assertEquals(
          List.of(Kind.LONGER_RETENTION), change(Field.RETENTION, kept("STUDENT-EXITS", longer)));
    for (var not : List.of("P1Y", "P12M", "P6M", ""))
      assertEquals(List.of(), change(Field.RETENTION, kept("STUDENT-EXITS", not)), not);
    assertEquals(List.of(Kind.LONGER_RETENTION), change(Field.RETENTION, kept("CONTRACT-END", "")));
    assertEquals(List.of(), change(Field.RETENTION, kept("PARENT-REQUEST", "P9Y")));
  }

  @Test
  void weakerLocksWiderRolesNewPurposesUsesAndLessChoiceAreTold() {
    assertEquals(
        List.of(Kind.WEAKER_PROTECTION), change(Field.ENCRYPTION, crypted("TLS1.3", "NONE")));
    assertEquals(
        List.of(Kind.WIDER_ACCESS),
        change(Field.ACCESS_ROLES, role(List.of("READ", "EXPORT"), List.of("ATT"))));
    assertEquals(
        List.of(Kind.WIDER_ACCESS),
        change(Field.ACCESS_ROLES, role(List.of("READ"), List.of("ATT", "CON"))));
    assertEquals(
        List.of(Kind.NEW_PURPOSE), change(Field.PURPOSES, rows("code", "INSTRUCTION", "RESEARCH")));
    var sold = Records.answering(BEFORE, Field.PROHIBITED_USES, "SALE", "LIMITED");
    var never = Records.answering(BEFORE, Field.PROHIBITED_USES, "SALE", "NEVER");
    assertEquals(List.of(Kind.USE_ALLOWED), kinds(Widenings.between(never, sold)));
    assertEquals(List.of(), Widenings.between(sold, never));
    assertEquals(List.of(Kind.LESS_CHOICE), change(Field.CONSENT, one("choice", "NONE")));
    assertEquals(List.of(), change(Field.CONSENT, one("choice", "OPT-IN")));
  }

  private static List<Kind> change(Field field, Entry entry) {
    return kinds(Widenings.between(BEFORE, BEFORE.with(field, entry)));
  }

  private static List<Kind> kinds(List<Widening> found) {
    return found.stream().map(Widening::kind).toList();
  }

  private static Entry rows(String part, String... codes) {
    return Entry.of(
        Arrays.stream(codes).map(code -> new Item(Map.of(part, code))).toArray(Item[]::new));
  }

  private static Entry one(String part, String code) {
    return rows(part, code);
  }

  private static Entry hosted(String... countries) {
    return Entry.of(
        new Item(Map.of("location", "PUBLIC-CLOUD-US", "countries", List.of(countries))));
  }

  private static Entry sub(String name, String country) {
    return Entry.of(new Item(Map.of("name", name, "country", country)));
  }

  private static Entry kept(String trigger, String period) {
    return Entry.of(new Item(Map.of("trigger", trigger, "period", period)));
  }

  private static Entry crypted(String moving, String stored) {
    return Entry.of(new Item(Map.of("inTransit", moving, "atRest", stored)));
  }

  private static Entry role(List<String> rights, List<String> categories) {
    return Entry.of(
        new Item(Map.of("role", "TEACHER", "rights", rights, "categories", categories)));
  }

  private static Entry given(String answer, List<String> elements) {
    var rows = new ArrayList<Item>();
    rows.add(new Item(Map.of("kind", "COLLEGE", "answer", answer, "elements", elements)));
    return Entry.of(rows.toArray(Item[]::new));
  }
}
