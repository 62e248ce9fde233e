package org.roundtable.notice.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.Words;
import org.roundtable.notice.compare.Widening.Kind;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

/** Where one answer ends and the next begins: what tells rows apart, how answers are ordered. */
class FinerWideningsTest {

  @Test
  void otherElementsAreToldApartByWhatTheyAreCalled() {
    var before = Entry.of(other("Shoe size"));
    var found =
        found(Field.DATA_ELEMENTS, before, Entry.of(other("Shoe size"), other("Favourite food")));
    assertEquals(List.of(new Widening(Kind.NEW_ELEMENT, Words.english("Favourite food"))), found);
  }

  @Test
  void recipientsOfOneKindAreToldApartByTheirNames() {
    var acme = given("YES").with("name", "Acme College");
    var basil = given("YES").with("name", "Basil College");
    var found = found(Field.RECIPIENTS, Entry.of(acme), Entry.of(acme, basil));
    assertEquals(List.of(new Widening(Kind.NEW_RECIPIENT, Words.english("Basil College"))), found);
  }

  @Test
  void codesAreToldInWords() {
    var found =
        found(
            Field.PURPOSES,
            Entry.none(Words.NONE),
            Entry.of(new Item(Map.of("code", "INSTRUCTION"))));
    assertEquals(Kind.NEW_PURPOSE, found.get(0).kind());
    for (var language : List.of("en", "es"))
      assertEquals(false, found.get(0).what().in(language).contains("INSTRUCTION"), language);
  }

  /** Every step up is wider, and no step down. */
  @Test
  void answersAreOrderedFromNoToYes() {
    ladder(
        Field.RECIPIENTS,
        Kind.NEW_RECIPIENT,
        new Item(Map.of("kind", "COLLEGE")),
        "answer",
        "NO",
        "ONLY-IF-LAW-REQUIRES",
        "ONLY-WITH-CONSENT",
        "YES");
    ladder(
        Field.PROHIBITED_USES,
        Kind.USE_ALLOWED,
        new Item(Map.of("use", "SALE")),
        "answer",
        "NEVER",
        "LIMITED",
        "ALLOWED");
    ladder(
        Field.CONSENT,
        Kind.LESS_CHOICE,
        Item.NONE,
        "choice",
        "OPT-IN",
        "OPT-OUT",
        "PER-SCHOOL",
        "NONE");
  }

  private static void ladder(Field field, Kind kind, Item row, String part, String... steps) {
    for (int from = 0; from < steps.length; from++)
      for (int to = 0; to < steps.length; to++)
        assertEquals(
            to > from ? List.of(kind) : List.of(),
            kinds(
                field, Entry.of(row.with(part, steps[from])), Entry.of(row.with(part, steps[to]))),
            steps[from] + " to " + steps[to]);
  }

  @Test
  void aNoThatIsNewIsNoYes() {
    var college = new Item(Map.of("kind", "COLLEGE"));
    var open = Entry.of(college.with("answer", Entry.NOT_YET_KNOWN));
    for (var before : List.of(open, Entry.EMPTY)) {
      assertEquals(List.of(), kinds(Field.RECIPIENTS, before, Entry.of(given("NO"))));
      assertEquals(
          List.of(Kind.NEW_RECIPIENT), kinds(Field.RECIPIENTS, before, Entry.of(given("YES"))));
    }
    assertEquals(
        List.of(), kinds(Field.CONSENT, Entry.EMPTY, Entry.of(new Item(Map.of("choice", "NONE")))));
  }

  @Test
  void moreForSomebodyWhoGetsNothingIsNothing() {
    var some = given("YES").with("elements", List.of("ATT"));
    var more = given("NO").with("elements", List.of("ATT", "CON"));
    assertEquals(List.of(), kinds(Field.RECIPIENTS, Entry.of(some), Entry.of(more)));
    assertEquals(
        List.of(Kind.NEW_RECIPIENT),
        kinds(
            Field.RECIPIENTS,
            Entry.of(some.with("answer", "NO")),
            Entry.of(more.with("answer", "YES"))));
  }

  @Test
  void aRoleThatNobodyHadIsWiderAndOneThatNobodyKnewIsNot() {
    var teacher = role("TEACHER");
    assertEquals(
        List.of(Kind.WIDER_ACCESS),
        kinds(Field.ACCESS_ROLES, Entry.of(teacher), Entry.of(teacher, role("PRINCIPAL"))));
    assertEquals(List.of(), kinds(Field.ACCESS_ROLES, Entry.open(Words.NONE), Entry.of(teacher)));
  }

  @Test
  void homeIsNotAbroadAndOneCountryIsToldOnce() {
    assertEquals(List.of(), kinds(Field.HOSTING, Entry.EMPTY, hosted("PUBLIC-CLOUD-US", "US")));
    var ireland = hosted("PUBLIC-CLOUD-NON-US", "IE");
    assertEquals(
        List.of(Kind.OUTSIDE_COUNTRY),
        kinds(Field.HOSTING, hosted("PUBLIC-CLOUD-US", "US"), ireland));
    assertEquals(List.of(), kinds(Field.HOSTING, ireland, ireland));
    var somewhere = hosted("PUBLIC-CLOUD-NON-US");
    assertEquals(List.of(), kinds(Field.HOSTING, somewhere, somewhere));
    assertEquals(List.of(), kinds(Field.HOSTING, Entry.EMPTY, hosted("PUBLIC-CLOUD-US", "")));
  }

  @Test
  void aCompanyThatMovesAbroadIsTold() {
    var found = found(Field.PROVIDER, in("US"), in("IE"));
    assertEquals(List.of(Kind.OUTSIDE_COUNTRY), found.stream().map(Widening::kind).toList());
    assertEquals("Ireland", found.get(0).what().in("en"));
    assertEquals(List.of(), kinds(Field.PROVIDER, in("US"), Entry.EMPTY));
  }

  @Test
  void aLockThatIsTakenAwayIsToldAndOneThatNeverWasIsNot() {
    var locked = new Item(Map.of("inTransit", "TLS1.3", "atRest", "DISK"));
    for (var part : List.of("inTransit", "atRest")) {
      var open = locked.with(part, "NONE");
      assertEquals(
          List.of(Kind.WEAKER_PROTECTION),
          kinds(Field.ENCRYPTION, Entry.of(locked), Entry.of(open)),
          part);
      for (var before : List.of(Entry.of(open), Entry.EMPTY))
        assertEquals(List.of(), kinds(Field.ENCRYPTION, before, Entry.of(open)), part);
    }
  }

  @Test
  void oneThingIsKeptLongerWhenNothingBeforeWasKeptSoLong() {
    assertEquals(List.of(), kinds(Field.RETENTION, Entry.open(Words.NONE), kept("P1Y")));
    assertEquals(List.of(), kinds(Field.RETENTION, kept("P1Y", "P3Y", "P1M"), kept("P2Y")));
    var attendance = row("P3Y").with("elements", List.of("ATT"));
    var grades = row("P2Y").with("elements", List.of("SGR"));
    assertEquals(
        List.of(Kind.LONGER_RETENTION),
        kinds(Field.RETENTION, Entry.of(attendance), Entry.of(grades)));
    assertEquals(List.of(), kinds(Field.RETENTION, kept("P3Y"), Entry.of(grades)));
  }

  /** A month is 30 days and a year the longest of them, so that no year passes for less. */
  @Test
  void timesAreComparedInDays() {
    longer(false, "P12M", "P1Y");
    longer(true, "P365D", "P1Y");
    longer(false, "P366D", "P1Y");
    longer(false, "P30D", "P1M");
    longer(true, "P1M", "P31D");
  }

  private static void longer(boolean is, String before, String after) {
    assertEquals(
        is ? List.of(Kind.LONGER_RETENTION) : List.of(),
        kinds(Field.RETENTION, kept(before), kept(after)),
        before + " to " + after);
  }

  @Test
  void copiesThatAreKeptLongerAreTold() {
    assertEquals(
        List.of(Kind.LONGER_RETENTION), kinds(Field.END_OF_CONTRACT, backups(30), backups(31)));
    assertEquals(List.of(), kinds(Field.END_OF_CONTRACT, backups(30), backups(30)));
    assertEquals(List.of(), kinds(Field.END_OF_CONTRACT, backups(30), Entry.EMPTY));
    assertEquals(List.of(), kinds(Field.END_OF_CONTRACT, Entry.EMPTY, backups(30)));
  }

  private static List<Widening> found(Field field, Entry before, Entry after) {
    return Widenings.between(DataUse.NONE.with(field, before), DataUse.NONE.with(field, after));
  }

  private static List<Kind> kinds(Field field, Entry before, Entry after) {
    return found(field, before, after).stream().map(Widening::kind).toList();
  }

  private static Item other(String called) {
    return new Item(Map.of("code", "AUS-OTHER", "label", Words.english(called)));
  }

  private static Item given(String answer) {
    return new Item(Map.of("kind", "COLLEGE", "answer", answer));
  }

  private static Item role(String role) {
    return new Item(Map.of("role", role, "rights", List.of("READ"), "categories", List.of("ATT")));
  }

  private static Entry hosted(String location, String... countries) {
    return Entry.of(new Item(Map.of("location", location, "countries", List.of(countries))));
  }

  private static Entry in(String country) {
    return Entry.of(new Item(Map.of("country", country)));
  }

  private static Entry kept(String... periods) {
    return Entry.of(Arrays.stream(periods).map(FinerWideningsTest::row).toArray(Item[]::new));
  }

  private static Item row(String period) {
    return new Item(Map.of("trigger", "STUDENT-EXITS", "period", period));
  }

  private static Entry backups(long days) {
    return Entry.of(new Item(Map.of("backupsDays", days)));
  }
}
