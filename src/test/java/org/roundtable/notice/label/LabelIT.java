package org.roundtable.notice.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Role;
import org.roundtable.harness.Csv;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Http;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;

/** Every notice of the demonstration as paper, data, table and strip. */
class LabelIT {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String LINKED = "application/ld+json";
  private static final String PAGE = "/jeffco/notices/inbloom";
  private static final String API = "/api/v1/districts/jeffco/notices/inbloom";
  private static final List<String> DISTRICTS = List.of("jeffco", "chicago", "cde", "lakeview-ny");
  private static Someone staff;

  @BeforeAll
  static void start() {
    Portal.address();
    staff = Officials.operator();
    for (var district : DISTRICTS) staff.as(Role.STAFF, Districts.existing(district));
  }

  /** Those of the demonstration and the portal's own, as "jeffco/notices/inbloom". */
  private static List<String> every() {
    return notices("");
  }

  /** Those that staff write. */
  private static List<String> written() {
    return notices(" and not n.own");
  }

  private static List<String> notices(String which) {
    return Sql.rows(
            "select distinct d.slug || '/notices/' || n.slug from notice n"
                + " join district d on d.id = n.district_id"
                + " join notice_version v on v.notice_id = n.id and v.published_at is not null"
                + " where d.slug in ('"
                + String.join("', '", DISTRICTS)
                + "')"
                + which)
        .stream()
        .map(row -> (String) row.get(0))
        .toList();
  }

  @Test
  void everyNoticeIsOneSheetInBothLanguagesOnBothPapers() throws Exception {
    assertTrue(every().size() > 5);
    for (var notice : every())
      for (var asked : List.of("", "?lang=es", "?size=a4", "?size=letter&lang=es")) {
        var answer = bytes("/" + notice + "/notice.pdf" + asked);
        assertEquals(200, answer.statusCode(), notice);
        assertEquals("application/pdf", header(answer, "Content-Type"));
        try (var pdf = Loader.loadPDF(answer.body())) {
          assertEquals(1, pdf.getNumberOfPages(), notice + asked);
        }
        assertArrayEquals(answer.body(), bytes("/" + notice + "/notice.pdf" + asked).body());
      }
    assertEquals(200, bytes(PAGE + "/versions/1/notice.pdf").statusCode());
  }

  @Test
  void aWrongSizeIsToldInOneSentence() throws Exception {
    for (var asked : List.of("size=a5", "size=")) {
      var answer = Http.visitor().get(PAGE + "/notice.pdf?" + asked);
      assertEquals(422, answer.status());
      assertEquals(
          "There is no such size of paper here. Ask for size=letter or size=a4.", answer.body());
    }
    assertEquals(404, Http.visitor().get("/jeffco/notices/none/notice.pdf").status());
    assertEquals(404, Http.visitor().get(PAGE + "/versions/x/notice.pdf").status());
  }

  @Test
  void everyRecordHoldsToThePublishedSchema() {
    for (var notice : every()) {
      var out = Http.visitor().get("/api/v1/districts/" + notice + "/record").body();
      assertEquals(Set.of(), NoticeSchemaTest.wrong(record(out)), notice);
      assertEquals(Set.of(), NoticeSchemaTest.wrong(out), notice);
    }
  }

  @Test
  void whatComesOutComesInAndOutAgainTheSameBytes() {
    for (var notice : written()) {
      var api = "/api/v1/districts/" + notice;
      var out = Http.visitor().get(api + "/record").body();
      assertSame(api, out, record(out), notice);
      var linked = Http.visitor().with("Accept", LINKED).get(api).body();
      assertSame(api, linked, record(out), notice);
    }
  }

  private static void assertSame(String api, String sent, String record, String notice) {
    var http = Http.token(staff).with("Content-Type", "application/json");
    var draft = http.get(api + "/draft");
    assertEquals(200, draft.status(), () -> api + " " + draft.body());
    var edition = draft.json().get("edition").getAsString();
    var body = "{\"edition\":\"" + edition + "\"," + sent.substring(1);
    assertEquals(200, http.ask("PUT", api + "/draft", body).status(), notice);
    assertEquals(record, record(http.get(api + "/draft").body()), notice);
    http.delete(api + "/draft");
  }

  /** The very characters of the object under "record". */
  private static String record(String body) {
    int from = body.indexOf("\"record\":{\"") + "\"record\":".length();
    if (body.startsWith("{\"@context\"")) from = body.lastIndexOf("\"record\":{\"") + 9;
    int depth = 0;
    var quoted = false;
    for (int at = from; ; at++) {
      var c = body.charAt(at);
      if (quoted && c == '\\') at++;
      else if (c == '"') quoted = !quoted;
      else if (!quoted && c == '{') depth++;
      else if (!quoted && c == '}' && --depth == 0) return body.substring(from, at + 1);
    }
  }

  @Test
  void theSchemaAndTheContextStandWhereTheDocumentsSay() {
    var document = Http.visitor().get(API + "/record").json();
    var schema = document.get("$schema").getAsString();
    assertEquals(Portal.address() + "/api/v1/schemas/notice.json", schema);
    var answer = Http.visitor().get("/api/v1/schemas/notice.json");
    assertEquals(schema, answer.json().get("$id").getAsString());
    assertTrue(answer.header("Content-Type").startsWith("application/schema+json"));
    var linked = Http.visitor().with("Accept", LINKED).get(PAGE).json();
    var context = Http.visitor().get("/api/v1/contexts/notice.jsonld").json();
    assertEquals(context.get("@context"), linked.get("@context"));
  }

  /** A page that is kept for visitors is never given to programs, nor the other way round. */
  @Test
  void thePageIsLinkedDataForThoseWhoAskForItAndAPageForAllOthers() {
    for (int i = 0; i < 3; i++)
      for (var path : List.of(PAGE, PAGE + "/versions/1")) {
        for (var accept :
            List.of(
                "text/html,application/xhtml+xml,*/*;q=0.8",
                "*/*",
                "text/html, application/ld+json",
                "application/ld+json;q=0",
                "application/ld+json;q=0.5, text/html"))
          assertType("text/html", Http.visitor().with("Accept", accept).get(path));
        for (var accept :
            List.of(
                LINKED,
                "application/ld+json, application/json;q=0.9, */*;q=0.1",
                "text/html;q=0.5, application/LD+JSON;profile=\"x\""))
          assertType(LINKED, Http.visitor().with("Accept", accept).get(path));
      }
    var page = Http.visitor().get(PAGE);
    assertTrue(page.header("Vary").contains("Accept,"), page.header("Vary"));
    var tag = page.header("ETag");
    var linked = Http.visitor().with("Accept", LINKED).with("If-None-Match", tag).get(PAGE);
    assertEquals(200, linked.status());
    assertNotEquals(tag, linked.header("ETag"));
    assertType(LINKED, Http.visitor().get(PAGE + "/notice.jsonld"));
    assertEquals(404, Http.visitor().with("Accept", LINKED).get("/jeffco/notices/none").status());
  }

  private static void assertType(String type, Http.Answer answer) {
    assertEquals(200, answer.status());
    assertTrue(answer.header("Content-Type").startsWith(type), answer.header("Content-Type"));
    assertTrue(answer.header("Vary").contains("Accept"));
  }

  @Test
  void theJsonInterfaceGivesLinkedDataToThoseWhoNameIt() {
    for (var path : List.of(API, API + "/versions/1")) {
      for (var accept : List.of("*/*", "application/json", "application/json, application/ld+json"))
        assertType("application/json", Http.visitor().with("Accept", accept).get(path));
      assertType("application/json", Http.visitor().get(path));
      assertType(LINKED, Http.visitor().with("Accept", LINKED).get(path));
    }
    var described = Http.visitor().get("/api/openapi").json().getAsJsonObject("paths");
    var forms =
        described
            .getAsJsonObject("/v1/districts/{district}/notices/{notice}")
            .getAsJsonObject("get")
            .getAsJsonObject("responses")
            .getAsJsonObject("2XX")
            .getAsJsonObject("content");
    assertEquals(Set.of("application/json", LINKED), forms.keySet());
  }

  @Test
  void theRegisterIsATableInTheColumnsOfTheStateBoard() {
    for (var path : List.of("/jeffco/notices.csv", "/api/v1/districts/jeffco/notices.csv")) {
      var answer = Http.visitor().get(path);
      assertTrue(answer.header("Content-Type").startsWith("text/csv"));
      var rows = Csv.rows(answer.body());
      assertEquals(RegisterColumn.headers(), rows.get(0));
      var mine = every().stream().filter(n -> n.startsWith("jeffco/")).count();
      assertTrue(rows.size() > mine, () -> rows.size() + " of " + mine);
      for (var row : rows) assertEquals(RegisterColumn.values().length, row.size());
    }
    var spanish = Http.visitor().get("/jeffco/notices.csv?lang=es").body();
    assertTrue(spanish.contains("Almacén de datos inBloom"), spanish);
    for (var path :
        List.of("/jeffco/notices-columns.csv", "/api/v1/districts/jeffco/notices-columns.csv")) {
      var rows = Csv.rows(Http.visitor().get(path).body());
      assertEquals(RegisterColumn.headers(), rows.stream().skip(1).map(row -> row.get(0)).toList());
      for (var row : rows) assertFalse(row.get(1).isEmpty() || row.get(2).isEmpty());
    }
    assertEquals(404, Http.visitor().get("/nowhere/notices.csv").status());
    assertEquals(404, Http.visitor().get("/api/v1/districts/nowhere/notices.csv").status());
  }

  @Test
  void onlyTheStripMayBeFramedAndItHoldsNothingThatActs() {
    var strip = Http.visitor().get(PAGE + "/strip");
    assertTrue(strip.header("Content-Security-Policy").endsWith("frame-ancestors *"));
    assertTrue(strip.header("Content-Security-Policy").startsWith("default-src 'none'"));
    assertEquals("", strip.header("X-Frame-Options"));
    assertEquals("", strip.header("Set-Cookie"));
    assertFalse(strip.body().contains("<script") || strip.body().contains("<form"));
    assertEquals(
        strip.header("Content-Security-Policy"),
        Http.visitor().get(PAGE + "/strip").header("Content-Security-Policy"));
    for (var path :
        List.of(
            PAGE,
            PAGE + "/law",
            PAGE + "/notice.pdf",
            PAGE + "/strip/x",
            "/jeffco/notices/none/strip",
            "/jeffco/strip",
            "/jeffco",
            "/sign-in",
            API)) {
      var policy = Http.visitor().get(path).header("Content-Security-Policy");
      assertTrue(policy.contains("frame-ancestors 'none'"), path + ": " + policy);
    }
  }

  @Test
  void thePageShowsWhatToCopy() {
    var page = Http.visitor().get(PAGE).body();
    for (var said :
        List.of(
            "href=\"" + PAGE + "/notice.pdf\"",
            "href=\"" + API + "/record\"",
            "href=\"" + PAGE + "/notice.jsonld\"",
            "href=\"/jeffco/notices.csv\"",
            "&lt;iframe src=\"" + Portal.address() + PAGE + "/strip?lang=en\""))
      assertTrue(page.replace("&quot;", "\"").contains(said), said);
  }

  private static HttpResponse<byte[]> bytes(String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(Portal.address() + path)).build();
    return CLIENT.send(request, BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
