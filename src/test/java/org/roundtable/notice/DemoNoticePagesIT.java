package org.roundtable.notice;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Browser;
import org.roundtable.harness.Http;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Sql;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUseJson;

/** What visitors of the demonstration read about its notices, beside what these say. */
class DemoNoticePagesIT {
  @BeforeAll
  static void start() {
    Portal.address();
  }

  /** What the demonstration keeps is what publishing would have measured; else it is told here. */
  @Test
  void everyVersionHasTheScoresOfItsWords() {
    var versions =
        Sql.rows(
            "select d.slug || '/' || n.slug || ' ' || v.number, cast(v.record as text),"
                + " cast(v.reading as text) from notice n join district d on d.id = n.district_id"
                + " join notice_version v on v.notice_id = n.id and v.published_at is not null"
                + " where d.slug in ('jeffco', 'chicago', 'cde', 'lakeview-ny')"
                + " and n.slug in (select split_part(x, '/', 2) from unnest(cast(? as text[])) x)"
                + " order by 1",
            "{jeffco/inbloom,jeffco/classroom-dashboard,jeffco/bus-cards,jeffco/reading-app,"
                + "jeffco/quiz-app,jeffco/class-quiz,chicago/isle-with-inbloom,"
                + "chicago/isle-in-house,cde/inbloom-pilot}");
    assertEquals(15, versions.size());
    var untrue =
        versions.stream()
            .filter(row -> !scores(row).equals(kept(row)))
            .map(row -> "('%s', '%s')".formatted(row.get(0), scores(row)))
            .collect(joining(",\n"));
    assertEquals("", untrue);
  }

  private static JsonObject scores(List<Object> version) {
    return Readability.of(DataUseJson.read((String) version.get(1))).json();
  }

  private static JsonObject kept(List<Object> version) {
    return new Remarks(Words.NONE, Words.NONE, (String) version.get(2)).scores();
  }

  @Test
  void howHardItIsToReadIsSaidInBothLanguages() {
    assertTrue(body("/jeffco/notices/classroom-dashboard").contains("reads at grade"));
    assertTrue(body("/jeffco/notices/classroom-dashboard?lang=es").contains("(INFLESZ)"));
  }

  /** Nobody looks again at what was refused. */
  @Test
  void onlyWhatIsHeldIsOverdueForAReview() {
    assertFalse(body("/jeffco/notices/inbloom").contains("It should have been looked at again."));
    assertTrue(body("/jeffco/notices/class-quiz").contains("It should have been looked at again."));
  }

  @Test
  void theVersionThatAnswersFamiliesSaysSo() {
    for (var page : List.of("", "/versions", "/versions/2"))
      assertTrue(body("/jeffco/notices/inbloom" + page).contains(" people had asked"), page);
    assertFalse(body("/jeffco/notices/inbloom/versions/1").contains(" people had asked"));
  }

  /** Sixteen rows that say the same five times over would be read by nobody. */
  @Test
  void whatIsTheSameInEveryRowOfTheGridIsSaidOnce() {
    try (var tab = Browser.wide().open("/jeffco/notices/inbloom")) {
      assertTrue(tab.find("table.grid tbody tr").count() > 10);
      assertEquals(4, tab.find("table.grid tbody td").count());
    }
  }

  @Test
  void aPhoneReadsTheLawsWithoutGoingSideways() {
    try (var tab = Browser.narrow().inSpanish().open("/jeffco/notices/inbloom/law")) {
      var wide = "e => e.scrollWidth > e.clientWidth";
      assertEquals(false, tab.find(".scroll:has(> .matrix)").evaluate(wide));
    }
  }

  @Test
  void theCalendarsFileLeadsToEachNoticeInItsLanguage() {
    var file = body("/jeffco/notices/calendar.ics?lang=es").replace("\r\n ", "");
    for (var notice : List.of("this-portal", "classroom-dashboard"))
      assertTrue(file.contains("/jeffco/notices/" + notice + "?lang=es\r\n"), file);
  }

  private static String body(String page) {
    return Http.visitor().get(page).body();
  }
}
