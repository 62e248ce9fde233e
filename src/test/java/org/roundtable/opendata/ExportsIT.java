package org.roundtable.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Caller;
import org.roundtable.comment.Points;
import org.roundtable.comment.Sort;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Sql;
import org.roundtable.harness.TestClock;
import org.roundtable.harness.Unzipped;
import org.roundtable.initiative.Initiatives;
import org.roundtable.opinion.Opinions;
import org.roundtable.poll.Polls;
import org.roundtable.response.Themes;

/** Open data says what the pages say. */
class ExportsIT extends OneExportIT {
  private static final Instant NOW = Instant.parse("2026-11-20T17:30:10Z");

  @Inject Points points;
  @Inject Polls polls;
  @Inject Themes themes;
  @Inject Opinions opinions;
  @Inject Initiatives initiatives;
  @Inject ExportedRows rows;
  @Inject UserTransaction transaction;

  @Test
  void countsAreThoseOfThePage() throws IOException {
    for (int i = 0; i < 5; i++) point(maria, "Point " + i, "SHOWN");
    react(crowd(30), ids());
    var shown =
        points
            .list(
                jeffco.id(), Caller.ANYONE, new Points.Query(store.slug(), Sort.NEWEST, null, 100))
            .items()
            .stream()
            .collect(Collectors.toMap(p -> Long.toString(p.id()), p -> p));
    var archive = archive();
    var rows = archive.rows("comments.csv");
    assertEquals(shown.keySet(), column(rows, "comment-id"));
    for (var row : rows) {
      var point = shown.get(row.get("comment-id"));
      assertEquals(point.text(), row.get("comment-body"));
      assertEquals(
          List.of(point.tally().agree(), point.tally().disagree(), point.tally().pass()),
          numbers(row, "agrees", "disagrees", "passes"));
      var cells = column(archive, row.get("comment-id"));
      assertEquals(
          List.of(count(cells, "1"), count(cells, "-1"), count(cells, "0")),
          numbers(row, "agrees", "disagrees", "passes"));
    }
    var summary = summary(archive);
    assertEquals("30", summary.get("voters"));
    assertEquals("5", summary.get("comments"));
    assertEquals("A data store", summary.get("topic"));
  }

  /** Ten of each camp saw the first point, nine of one camp and all of the other the second. */
  @Test
  void theOpinionHidesTheCellsThatThePageHides() throws IOException {
    for (int i = 0; i < 8; i++) point(maria, "Point " + i, "SHOWN");
    var points = ids();
    camps(points);
    Sql.run(
        "delete from reaction where point_id = ? and person_id in (select r.person_id from reaction r"
            + " where r.point_id = ? and r.value = 1 limit 1)",
        points.get(1),
        points.get(1));
    var opinion = opinion(archive());
    assertEquals(2, opinion.getJsonArray("groups").size());
    assertEquals(100, line(opinion, points.get(0)).getInt("spread"));
    assertEquals(null, line(opinion, points.get(1)), "hidden in both groups: it divides nobody");
  }

  /** Who reacts while it is written is in none of its files. */
  @Test
  void rowsAndOpinionAreOfOneMoment() throws Exception {
    for (int i = 0; i < 8; i++) point(maria, "Point " + i, "SHOWN");
    camps(ids());
    var ref = initiatives.find(jeffco.id(), Caller.ANYONE, store.slug());
    var late = Parents.grace(jeffco);
    transaction.begin();
    try {
      rows.freeze();
      var before = opinions.asSeenNow(ref);
      var other =
          new Thread(
              () -> {
                react(List.of(late), ids());
                opinions.picture(jeffco.id(), Caller.ANYONE, store.slug());
              });
      other.start();
      other.join();
      assertEquals(before, opinions.asSeenNow(ref));
    } finally {
      transaction.rollback();
    }
    transaction.begin();
    try {
      assertEquals(21, opinions.asSeenNow(ref).participants());
    } finally {
      transaction.rollback();
    }
  }

  private void camps(List<Long> points) {
    var people = crowd(20);
    for (int i = 0; i < 20; i++)
      for (var point : points)
        Sql.run(
            "insert into reaction (point_id, person_id, value, at) values (?, ?, ?, now())",
            point,
            people.get(i).id().value(),
            i < 10 ? 1 : -1);
  }

  private static JsonObject opinion(Unzipped archive) {
    return Json.createReader(new StringReader(archive.files().get("opinion.json"))).readObject();
  }

  private static JsonObject line(JsonObject opinion, long point) {
    for (var line : opinion.getJsonArray("divides"))
      if (line.asJsonObject().getInt("point") == point) return line.asJsonObject();
    return null;
  }

  @Test
  void thePollIsCountedAsOnItsPageWithSmallNumbersTogether() throws IOException {
    poll("now() - interval '1 day'", false);
    ballots("SUPPORT", true, 30);
    ballots("SUPPORT", false, 12);
    ballots("OPPOSE", true, 20);
    ballots("NOT_SURE", false, 3);
    var tally = polls.of(jeffco.id(), Caller.ANYONE, store.slug()).orElseThrow().tally();
    var rows = archive().table("poll.csv");
    assertEquals(tally.rows().size() + 1, rows.size());
    assertEquals(List.of("support", "", "42", "30", "12"), rows.get(1));
    assertEquals(List.of("support_with_changes oppose not_sure", "", "23", "", ""), rows.get(2));
  }

  @Test
  void resultsThatAreHiddenUntilTheCloseAreNotInIt() throws IOException {
    poll("now() - interval '1 day'", true);
    ballots("SUPPORT", true, 30);
    var archive = archive();
    assertEquals(1, archive.table("poll.csv").size());
    assertEquals("30", summary(archive).get("poll-ballots"));
  }

  @Test
  void answersAreInItOnceTheyArePublishedWithThePointsThatTheyAnswer() throws IOException {
    var one = point(maria, "One", "SHOWN");
    var hidden = point(maria, "Two", "HIDDEN");
    var three = point(tom, "Three", "SHOWN");
    var published = theme("Who sees it", one, hidden);
    var held = theme("Canary held", three);
    Sql.run("update theme set published_at = now() where id = ?", published);
    var archive = archive();
    assertFalse(archive.files().toString().contains("Canary"));
    var rows = archive.rows("response.csv");
    assertEquals(List.of("en", "es"), rows.stream().map(r -> r.get("language")).toList());
    assertEquals("=Quién lo ve", rows.get(1).get("title").substring(1));
    assertEquals("'", rows.get(1).get("title").substring(0, 1));
    var page = themes.published(jeffco.id(), store.id());
    assertEquals(List.of(published), page.stream().map(t -> (long) t.id()).toList());
    assertEquals(Integer.toString(page.get(0).points()), rows.get(0).get("points"));
    assertEquals(
        List.of(List.of("comment-id", "theme-id"), List.of("" + one, "" + published)),
        archive.table("response-points.csv"));
    assertTrue(held > 0);
  }

  @Test
  void whatSomebodyWroteBecomesNoFormula() throws IOException {
    point(maria, "=HYPERLINK(\"http://example.org\")", "SHOWN");
    Sql.run("update comment set details = '@SUM(1)' where initiative_id = ?", store.id());
    var row = archive().rows("comments.csv").get(0);
    assertEquals("'=HYPERLINK(\"http://example.org\")", row.get("comment-body"));
    assertEquals("'@SUM(1)", row.get("details"));
  }

  @Test
  void everyColumnOfEveryTableIsExplainedInBothLanguages() throws IOException {
    for (int i = 0; i < 8; i++) point(maria, "Point " + i, "SHOWN");
    camps(ids());
    Sql.run("update reaction set value = 1 where point_id = ?", ids().get(7));
    Sql.run("update reaction set value = -1 where point_id = ?", ids().get(6));
    poll("now() - interval '1 day'", false);
    var archive = archive();
    var explained = new TreeSet<String>();
    for (var line : archive.rows("dictionary.csv")) {
      assertTrue(explained.add(line.get("file") + " " + line.get("column")), line::toString);
      assertFalse(line.toString().contains("⟦"), line::toString);
      assertTrue(line.values().stream().noneMatch(String::isBlank), line::toString);
      assertNotEquals(line.get("meaning-en"), line.get("meaning-es"));
    }
    var columns = new TreeSet<String>();
    for (var file : archive.files().keySet())
      if (file.equals("summary.csv"))
        archive.table(file).forEach(row -> columns.add(file + " " + row.get(0)));
      else if (file.endsWith(".csv"))
        archive
            .table(file)
            .get(0)
            .forEach(c -> columns.add(file + " " + c.replaceFirst("^\\d+$", "‹comment-id›")));
    var opinion = new TreeSet<String>();
    names("opinion.json ", opinion(archive), opinion::add);
    assertEquals(opinion, explained.subSet("opinion.json ", "opinion.json~"));
    columns.removeAll(explained);
    assertEquals(Set.of(), columns);
  }

  @Test
  void itSaysOfWhichMomentItIsAndUnderWhichLicence() throws IOException {
    TestClock.is(NOW);
    var taken = exports.make(jeffco.id(), Caller.ANYONE, store.slug());
    try (var content = taken.content()) {
      var archive = Unzipped.of(content.readAllBytes());
      assertEquals(Set.of(LocalDateTime.parse("2026-11-20T17:30:10")), archive.dates());
      assertEquals(NOW.toString(), summary(archive).get("exported"));
      assertTrue(archive.files().get("LICENCE.txt").contains("CC BY 4.0"));
      assertTrue(archive.files().get("LICENCE.txt").contains(jeffco.name()));
    }
    assertEquals(jeffco.slug() + "-" + store.slug() + "-2026-11-20.zip", taken.name());
    Sql.run(
        "update initiative set imported_from = 'https://pol.is/x · ODbL' where id = ?", store.id());
    var licence = archive().files().get("LICENCE.txt");
    assertTrue(licence.contains("https://pol.is/x · ODbL"));
    assertFalse(licence.contains("CC BY"));
  }

  /** Of everything in it, the path of names without numbers of places. */
  private static void names(String path, JsonValue json, Consumer<String> each) {
    if (json instanceof List<?> list) list.forEach(one -> names(path, (JsonValue) one, each));
    if (json instanceof JsonObject object)
      object.forEach(
          (name, value) -> {
            each.accept(path + name);
            names(path + name + ".", value, each);
          });
  }

  private void poll(String opens, boolean hidden) {
    Sql.run(
        "insert into poll (district_id, initiative_id, question, opens_at, closes_at, hidden_until_close, by_school, eligible)"
            + " values (?, ?, '{\"en\": \"Shall we?\"}', "
            + opens
            + ", now() + interval '1 day', ?, false, 100)",
        jeffco.id().value(),
        store.id(),
        hidden);
  }

  private void ballots(String choice, boolean verified, int many) {
    Sql.run(
        "insert into ballot (poll_id, tracker, choice, verified) select p.id,"
            + " sha256(cast(gen_random_uuid()::text as bytea)), ?, ? from poll p, generate_series(1, cast(? as integer))"
            + " where p.initiative_id = ?",
        choice,
        verified,
        many,
        store.id());
    Sql.run(
        "with voter as (insert into person (name) select 'Voter' from generate_series(1, cast(? as integer)) returning id)"
            + " insert into roll_mark (poll_id, person_id) select p.id, v.id from poll p, voter v"
            + " where p.initiative_id = ?",
        many,
        store.id());
  }

  private long theme(String title, Long... points) {
    var id =
        Sql.number(
            "insert into theme (district_id, initiative_id, title, answer)"
                + " values (?, ?, cast(? as text), '{\"en\": \"Teachers.\", \"es\": \"Maestros.\"}') returning id",
            jeffco.id().value(),
            store.id(),
            "{\"en\": \"" + title + "\", \"es\": \"=Quién lo ve\"}");
    for (var point : points)
      Sql.run(
          "insert into theme_point (district_id, theme_id, point_id) values (?, ?, ?)",
          jeffco.id().value(),
          (int) id,
          point);
    return id;
  }

  private static int count(List<String> cells, String value) {
    return (int) cells.stream().filter(value::equals).count();
  }

  private static List<Integer> numbers(Map<String, String> row, String... names) {
    return java.util.Arrays.stream(names).map(row::get).map(Integer::valueOf).toList();
  }
}
