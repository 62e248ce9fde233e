package org.roundtable.notice.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Browser;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Http;
import org.roundtable.harness.Place;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Sql;
import org.roundtable.harness.Tab;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Words;
import org.roundtable.notice.codes.Element;
import org.roundtable.notice.codes.Elements;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.DataUseJson;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.State;

/** A family asks which systems know its child, on the page and by a program. */
class MyChildPageIT {
  private static final Set<String> LUCYS = Set.of("SPECIAL-EDUCATION", "BUS");
  private static final Child LUCY = new Child("Table Mesa Elementary", "03", LUCYS);
  private static final Child BEN = new Child("Lookout High School", "10", Set.of());
  private static Place place;

  @BeforeAll
  static void start() {
    Portal.address();
    place = Districts.jeffco();
    for (var child : List.of(LUCY, BEN))
      Sql.run(
          "insert into school (district_id, name) values (?, ?)",
          place.id().value(),
          child.school());
    system("plans", "IN_USE", Map.of("programmes", List.of("SPECIAL-EDUCATION")), "SPI-5", "SPI-4");
    system("bus", "IN_USE", Map.of(), "TRP-1", "TRP-2");
    system("grades", "IN_USE", Map.of(), "SNM-1", "TRN-1", "SPI-5", "SPI-2");
    system("table-mesa", "IN_USE", Map.of("schools", List.of("table mesa ELEMENTARY")), "SNM-1");
    system("college", "PROPOSED", Map.of("grades", List.of("10", "11", "12")), "SNM-1");
    system("old", "ENDED", Map.of(), "SNM-1");
    system("refused", "REFUSED", Map.of(), "SNM-1");
  }

  private static void system(
      String slug, String status, Map<String, Object> audience, String... elements) {
    var rows = new ArrayList<Item>();
    for (var code : elements) rows.add(new Item(Map.of("code", code)));
    var record =
        DataUse.NONE
            .with(Field.SYSTEM, Entry.of(new Item(Map.of("name", Words.english("The " + slug)))))
            .with(Field.AUDIENCE, Entry.of(new Item(audience)))
            .with(Field.DATA_ELEMENTS, new Entry(State.GIVEN, rows, Words.NONE, Evidence.DECLARED))
            .with(Field.RETENTION, Entry.open(Words.english("We ask the company.")))
            .with(
                Field.CONSENT,
                Entry.of(new Item(Map.of("choice", "OPT-OUT", "deadline", "2099-09-15"))));
    var id =
        Sql.number(
            "insert into notice (district_id, slug, status) values (?, ?, ?) returning id",
            place.id().value(),
            slug,
            status);
    Sql.run(
        "insert into notice_version (district_id, notice_id, number, record, published_at)"
            + " values (?, ?, 1, cast(? as jsonb), now())",
        place.id().value(),
        id,
        DataUseJson.write(record).toString());
  }

  @Test
  void theThirdGraderWithAPlanAndTheTenthGraderReadDifferentLists() {
    assertEquals(List.of("bus", "grades", "plans", "table-mesa"), systems(place.slug(), LUCY));
    assertEquals(List.of("college", "grades"), systems(place.slug(), BEN));
    assertEquals(Set.of("SNM-1", "TRN-1", "SPI-5"), kinds(place.slug(), LUCY).get("grades"));
    assertEquals(Set.of("SNM-1", "TRN-1"), kinds(place.slug(), BEN).get("grades"));
  }

  /** The same asked of the database in its own words. */
  @Test
  void eachListIsWhatTheNoticesThemselvesSay() {
    for (var district : List.of("jeffco", "chicago", "lakeview-ny", place.slug()))
      for (var child : List.of(LUCY, BEN, new Child("", "02", Set.of("MEALS", "BUS"))))
        if (knows(district, child.school()))
          assertEquals(oracle(district, child), kinds(district, child), district + " " + child);
    assertNotEquals(Map.of(), oracle("jeffco", BEN));
    assertNotEquals(oracle("jeffco", LUCY), oracle("jeffco", BEN));
  }

  private static boolean knows(String district, String school) {
    return school.isEmpty()
        || !Sql.rows(
                "select 1 from school s join district d on d.id = s.district_id"
                    + " where d.slug = ? and s.name = ?",
                district,
                school)
            .isEmpty();
  }

  private static Map<String, Set<String>> oracle(String district, Child child) {
    var others =
        Elements.all().stream()
            .filter(e -> e.category().equals("NONE") || isOfOthers(e, child))
            .map(Element::code)
            .collect(Collectors.joining(","));
    var lists = new TreeMap<String, Set<String>>();
    for (var row :
        Sql.rows(
            """
            with newest as (
              select distinct on (n.id) n.slug, v.record #> '{audience,rows,0}' as audience,
                v.record #> '{dataElements,rows}' as elements
              from notice n join district d on d.id = n.district_id and d.slug = ?
                join notice_version v on v.notice_id = n.id and v.published_at is not null
              where n.status in ('IN_USE', 'PROPOSED') order by n.id, v.number desc)
            select slug, (select string_agg(e ->> 'code', ',') from jsonb_array_elements(elements) e
              where not e ->> 'code' = any (string_to_array(?, ','))) from newest
            where (? = '' or audience -> 'schools' is null
                or exists (select from jsonb_array_elements_text(audience -> 'schools') s where lower(s) = lower(?)))
              and (audience -> 'grades' is null or audience -> 'grades' @> to_jsonb(cast(? as text)))
              and (audience -> 'programmes' is null
                or exists (select from jsonb_array_elements_text(audience -> 'programmes') p
                  where p = any (string_to_array(?, ','))))""",
            district,
            others,
            child.school(),
            child.school(),
            child.grade(),
            String.join(",", child.programmes())))
      if (row.get(1) != null)
        lists.put((String) row.get(0), Set.of(((String) row.get(1)).split(",")));
    return lists;
  }

  private static boolean isOfOthers(Element element, Child child) {
    var shared = new HashSet<>(element.programmes());
    shared.retainAll(child.programmes());
    return !element.programmes().isEmpty() && shared.isEmpty();
  }

  private static List<String> systems(String district, Child child) {
    return List.copyOf(new TreeMap<>(kinds(district, child)).keySet());
  }

  /** What the JSON interface tells, by system. */
  private static Map<String, Set<String>> kinds(String district, Child child) {
    var answer =
        Http.visitor()
            .get(
                "/api/v1/districts/%s/my-child?school=%s&grade=%s&programmes=%s"
                    .formatted(
                        district,
                        child.school().replace(" ", "%20").toUpperCase(),
                        child.grade(),
                        String.join(",", child.programmes())));
    assertEquals(200, answer.status(), answer.body());
    assertEquals("no-store", answer.header("Cache-Control"));
    var kinds = new TreeMap<String, Set<String>>();
    for (var item : answer.json().getAsJsonArray("items")) {
      var system = item.getAsJsonObject();
      var codes = new HashSet<String>();
      for (var category :
          system.getAsJsonObject("likely").getAsJsonObject("what").getAsJsonArray("rows"))
        for (var kind : category.getAsJsonObject().getAsJsonArray("kinds"))
          codes.add(kind.getAsJsonObject().get("code").getAsString());
      kinds.put(system.get("slug").getAsString(), codes);
    }
    return kinds;
  }

  @Test
  void aProgramThatNamesWhatThereIsNotIsTold() {
    for (var wrong : List.of("school=Nowhere", "grade=13", "programmes=BUS,TRAIN")) {
      var answer = Http.visitor().get("/api/v1/districts/" + place.slug() + "/my-child?" + wrong);
      assertEquals(422, answer.status(), wrong);
      assertEquals(wrong.split("=")[0], answer.json().get("field").getAsString());
    }
  }

  @Test
  void aFamilyAsksWithoutScriptAndReadsOnPaperTheSame() {
    for (var browser : List.of(Browser.wide(), Browser.narrow().inSpanish()))
      try (var tab = browser.withoutScript().open("/" + place.slug() + "/notices")) {
        tab.follow(say(browser, "child.link"));
        ask(tab, browser, LUCY);
        assertEquals("/" + place.slug() + "/my-child", tab.path());
        assertEquals(List.of("The bus", "The grades", "The plans", "The table-mesa"), named(tab));
        tab.sees(say(browser, "State.NOT_YET_KNOWN"));
        assertTrue(tab.find("#programme-BUS").isChecked());
        assertEquals("03", tab.find("#grade").inputValue());
        tab.picture("my-child/answer");
        tab.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertFalse(tab.find("form").isVisible());
        assertFalse(tab.find("footer").isVisible());
        assertTrue(tab.text().contains(LUCY.school()), tab.text());
        assertTrue(tab.text().contains(place.name()), tab.text());
        tab.picture("my-child/paper");
      }
  }

  @Test
  void theAnswerShutsNobodyOut() {
    for (var browser : List.of(Browser.wide(), Browser.narrow().inSpanish().inDark()))
      try (var tab = browser.open("/jeffco/my-child")) {
        ask(tab, browser, LUCY);
        tab.picture("my-child/jeffco").checkInEveryLook();
        tab.go("/" + place.slug() + "/my-child");
        ask(tab, browser, BEN);
        tab.picture("my-child/proposed").checkInEveryLook();
        tab.press(browser.language().startsWith("en") ? "Español" : "English");
        assertEquals(List.of("The grades", "The college"), named(tab));
        tab.go("/cde/my-child").press(say(browser, "child.show"));
        tab.picture("my-child/any").checkInEveryLook();
      }
  }

  @Test
  void whereNothingFitsItSaysSo() {
    var empty = Districts.jeffco();
    try (var tab = Browser.wide().open("/" + empty.slug() + "/my-child")) {
      tab.press(say(Browser.wide(), "child.show"));
      tab.sees(say(Browser.wide(), "child.nothing")).checkInTwoLooks();
    }
  }

  /** By keys alone: to the button with Tab, and through it with Enter. */
  @Test
  void theKeyboardIsEnough() {
    try (var tab = Browser.wide().open("/" + place.slug() + "/my-child")) {
      var keys = tab.page().keyboard();
      tab.find("#school").focus();
      keys.type("Lookout");
      keys.press("Tab");
      keys.type("10");
      for (int i = 0; i < 10; i++) keys.press("Tab");
      keys.press("Enter");
      tab.page().waitForSelector("#answer");
      assertEquals(List.of("The grades", "The college"), named(tab));
    }
  }

  private static void ask(Tab tab, Browser browser, Child child) {
    tab.find("#school").selectOption(child.school());
    tab.find("#grade").selectOption(child.grade());
    for (var programme : child.programmes()) tab.find("#programme-" + programme).check();
    tab.press(say(browser, "child.show"));
  }

  private static List<String> named(Tab tab) {
    return tab.find(".held h4 .text").allInnerTexts();
  }

  private static String say(Browser browser, String key) {
    return Sentences.in(java.util.Locale.forLanguageTag(browser.language().substring(0, 2)))
        .say(key);
  }
}
