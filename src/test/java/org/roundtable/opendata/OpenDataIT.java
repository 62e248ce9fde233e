package org.roundtable.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Http;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Sql;
import org.roundtable.harness.Unzipped;
import org.roundtable.launch.PortalProcess;

/** Open data as one downloads it, and brings it back into a portal. */
class OpenDataIT {
  private static final String BOWLING_GREEN =
      "../shared/data/openData/american-assembly.bowling-green";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    Portal.address();
  }

  @Test
  void thePageAndTheProgramGetAFileThatNobodyKeeps() throws Exception {
    var jeffco = Districts.jeffco();
    var store = Proposals.open(jeffco).published("A data store");
    store.points(Parents.maria(jeffco), 3);
    var place = jeffco.slug() + "/initiatives/" + store.slug();
    var today = LocalDate.now(ZoneOffset.UTC);
    for (var path :
        new String[] {
          "/" + place + "/open-data.zip", "/api/v1/districts/" + place + "/open-data"
        }) {
      var answer = get(path);
      assertEquals(200, answer.statusCode(), path);
      assertEquals("application/zip", header(answer, "Content-Type"));
      assertEquals("no-store", header(answer, "Cache-Control"));
      assertEquals(1, answer.headers().allValues("Cache-Control").size());
      assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
      assertEquals(Integer.toString(answer.body().length), header(answer, "Content-Length"));
      assertTrue(
          header(answer, "Content-Disposition")
              .matches(
                  "attachment; filename=\"%s-%s-%s\\d\\d.zip\""
                      .formatted(jeffco.slug(), store.slug(), today.toString().substring(0, 8))),
          answer.headers()::toString);
      assertEquals(4, Unzipped.of(answer.body()).table("comments.csv").size());
    }
    for (var page : new String[] {"/" + place, "/" + place + "/points"})
      assertTrue(
          Http.visitor().get(page).body().contains("href=\"/" + place + "/open-data.zip\""), page);
    try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      assertEquals(0, left.filter(f -> f.getFileName().toString().startsWith("open-data")).count());
    }
  }

  @Test
  void whatOneMayNotReadOneCannotDownload() {
    var store = Proposals.open(Districts.jeffco()).published("A data store");
    store.is("DRAFT");
    for (var slug : new String[] {store.slug(), "none"}) {
      var place = store.district().slug() + "/initiatives/" + slug;
      assertEquals(404, Http.visitor().get("/" + place + "/open-data.zip").status());
      var answer = Http.visitor().get("/api/v1/districts/" + place + "/open-data");
      assertEquals(404, answer.status());
      assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/test/resources/consultation", BOWLING_GREEN})
  void ourOwnExportComesBackAsItWas(String set, @TempDir Path folder) throws Exception {
    var source = Path.of(set);
    if (!Files.isDirectory(source)) System.out.println("Skipped: " + source + " is not here.");
    assumeTrue(Files.isDirectory(source), source + " is not here");
    var jeffco = Districts.jeffco();
    var first = taken(jeffco.slug(), source);
    var id = id(jeffco.slug(), first);
    Sql.run(
        "update comment set text = '=1+1', details = '-2' where id ="
            + " (select min(id) from comment where initiative_id = ?)",
        id);
    Sql.run(
        "update comment set created_at = created_at - interval '1 day' where id in"
            + " (select id from comment where initiative_id = ? order by id offset 3 limit 1)",
        id);
    var began = System.nanoTime();
    var zip =
        get("/"
                + jeffco.slug()
                + "/initiatives/"
                + first.get("initiative").getAsString()
                + "/open-data.zip")
            .body();
    System.out.printf(
        "%s: %,d bytes in %,d ms%n", set, zip.length, (System.nanoTime() - began) / 1_000_000);
    var archive = Unzipped.of(zip);
    archive.into(folder);
    var page = opinion(jeffco.slug(), first);
    assertEquals(page, archive.files().get("opinion.json").strip());
    sameGroups(json(page), json(command("opinion", "--format", "json", folder.toString())));
    var second = taken(jeffco.slug(), folder);
    for (var same : new String[] {"points", "participants", "reactions"})
      assertEquals(first.get(same), second.get(same), same);
    assertEquals(0, second.get("skipped").getAsInt());
    var ids = new Object[] {id, id(jeffco.slug(), second)};
    assertEquals("0", Sql.text(POINTS_THAT_DIFFER, ids));
    assertEquals("0", Sql.text(PEOPLE_THAT_DIFFER, ids));
    assertEquals(page, named(opinion(jeffco.slug(), second)));
  }

  /** Of who is verified open data says nothing, and the other district has other families. */
  @Test
  void whatFamiliesSaidInTheDemonstrationIsSaidAgainElsewhere(@TempDir Path folder)
      throws Exception {
    Unzipped.of(get("/jeffco/initiatives/inbloom-data-store/open-data.zip").body()).into(folder);
    var page = opinion("jeffco", "inbloom-data-store");
    sameGroups(json(page), json(command("opinion", "--format", "json", folder.toString())));
    var chicago = Districts.chicago();
    var again = named(opinion(chicago.slug(), taken(chicago.slug(), folder)));
    assertTrue(json(page).getAsJsonArray("groups").size() > 1);
    assertEquals(unverified(page), unverified(again));
  }

  private static String unverified(String opinion) {
    return opinion.replaceAll("\"(verified|families)\":\\w+", "");
  }

  private static final String POINTS_THAT_DIFFER =
      """
      select count(*) from
        (select c.id, c.state, case c.state when 'SHOWN' then c.text || c.details end as text, t.agree, t.disagree, t.pass,
                date_trunc('milliseconds', c.created_at) as at
           from comment c join point_tally t on t.point_id = c.id where c.initiative_id = ?) a
        full join
        (select cast(c.source_id as bigint) as id, c.state, case c.state when 'SHOWN' then c.text || c.details end as text,
                t.agree, t.disagree, t.pass, c.created_at as at
           from comment c join point_tally t on t.point_id = c.id where c.initiative_id = ?) b using (id)
       where (a.state, a.text, a.agree, a.disagree, a.pass, a.at)
             is distinct from (b.state, b.text, b.agree, b.disagree, b.pass, b.at)
      """;

  /** By what they said, for their names are others. */
  private static final String PEOPLE_THAT_DIFFER =
      """
      select count(*) from
        (select said, count(*) as n from (select string_agg(c.id || ' ' || r.value, ',' order by c.id) as said
           from reaction r join comment c on c.id = r.point_id where c.initiative_id = ? group by r.person_id) p
          group by said) a
        full join
        (select said, count(*) as n from (select string_agg(c.source_id || ' ' || r.value, ',' order by c.id) as said
           from reaction r join comment c on c.id = r.point_id where c.initiative_id = ? group by r.person_id) p
          group by said) b using (said)
       where a.n is distinct from b.n
      """;

  /** Who is in a group is not on the page; how many are, and what speaks for them, is. */
  private static void sameGroups(JsonObject page, JsonObject reckoned) {
    assertEquals(page.get("participants"), reckoned.get("participants"));
    assertEquals(page.get("votes"), reckoned.get("votes"));
    assertEquals(page.get("admitted").getAsInt(), reckoned.getAsJsonArray("admitted").size());
    var shown = page.getAsJsonArray("groups");
    var found = reckoned.getAsJsonArray("groups");
    for (int i = 0; i < shown.size(); i++) {
      var a = shown.get(i).getAsJsonObject();
      var b = found.get(i).getAsJsonObject();
      assertEquals(a.get("people").getAsInt(), b.getAsJsonArray("members").size());
      assertEquals(
          numbers(a.getAsJsonArray("representative"), "point"),
          numbers(b.getAsJsonArray("representative"), "statement"));
    }
    System.out.printf("%d groups on the page, %d found%n", shown.size(), found.size());
  }

  private static List<Long> numbers(JsonArray rows, String name) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> row.getAsJsonObject().get(name).getAsLong())
        .toList();
  }

  private static JsonObject taken(String district, Path folder) throws Exception {
    return json(
        command(
            "import-consultation",
            "--data",
            Portal.data().toString(),
            "--district",
            district,
            "--title",
            "Once more",
            "--format",
            "json",
            folder.toString()));
  }

  private static String command(String... words) throws Exception {
    var ended = PortalProcess.run(Map.of(), words);
    assertEquals(0, ended.code(), ended.err());
    return ended.out();
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  private static String opinion(String district, JsonObject taken) {
    return opinion(district, taken.get("initiative").getAsString());
  }

  private static String opinion(String district, String slug) {
    return Http.visitor()
        .get("/api/v1/districts/" + district + "/initiatives/" + slug + "/opinion")
        .body();
  }

  /** With the numbers that the points had before they were exported. */
  private static String named(String opinion) {
    return Pattern.compile("(?<=\"point\":)\\d+")
        .matcher(opinion)
        .replaceAll(
            m -> Sql.text("select source_id from comment where id = ?", Long.valueOf(m.group())));
  }

  private static int id(String district, JsonObject taken) {
    return (int)
        Sql.number(
            "select i.id from initiative i join district d on d.id = i.district_id"
                + " where d.slug = ? and i.slug = ?",
            district,
            taken.get("initiative").getAsString());
  }

  private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(Portal.address() + path)).build();
    return CLIENT.send(request, BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
