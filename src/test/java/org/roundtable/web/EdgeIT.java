package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Http;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Portal;

/** What the first two filters, the error pages and the delivery promise, seen from outside. */
class EdgeIT {
  private static final String HOST = "Host: localhost:%d\r\nConnection: close\r\n\r\n";
  private static final long PUBLIC_PAGE = 100_000;

  @Test
  void everyAnswerCarriesTheHeadersThatBindTheBrowser() {
    for (var path :
        List.of(
            "/",
            "/nowhere",
            "/sign-in",
            "/api/v1/districts",
            "/api/v1/none",
            "/health/ready",
            "/jakarta.faces.resource/app.css.xhtml?ln=roundtable",
            "/jakarta.faces.resource/none.css.xhtml?ln=roundtable")) {
      var answer = Http.visitor().get(path);
      assertTrue(answer.header("Content-Security-Policy").contains("frame-ancestors 'none'"), path);
      assertTrue(answer.header("Content-Security-Policy").contains("object-src 'none'"), path);
      assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
      assertEquals("same-origin", answer.header("Referrer-Policy"), path);
      assertEquals("", answer.header("Server") + answer.header("X-Powered-By"), path);
      assertEquals(
          "", answer.header("X-Frame-Options"), path + ": the server's own, which says less");
    }
  }

  @Test
  void failuresAreSaidInPlainWordsAndTellNothingAboutTheServer() {
    var get = new TreeMap<String, Integer>();
    get.put("/nowhere", 404);
    get.put("/jeffco/nowhere", 404);
    get.put("/WEB-INF/web.xml", 404);
    get.put("/district/find.xhtml", 404);
    get.put("/metrics", 404);
    get.put("/openapi", 404);
    get.put("/?" + "a".repeat(5000), 414);
    get.forEach(
        (path, status) -> {
          var answer = Http.visitor().get(path);
          assertEquals(status, answer.status(), path);
          plain(answer.body());
        });
    plain(Http.visitor().with("Accept-Language", "es").get("/nowhere").body());
    assertTrue(
        Http.visitor()
            .with("Accept-Language", "es")
            .get("/nowhere")
            .body()
            .contains("Aquí no hay nada"));
    assertEquals(405, Http.visitor().ask("FROB", "/", null).status());
    assertTrue(
        raw("POST /sign-in HTTP/1.1\r\nContent-Length: 2100000\r\n" + HOST.formatted(Portal.port()))
            .contains(" 413 "));
    assertEquals(431, Http.visitor().with("X-Long", "a".repeat(20_000)).get("/").status());
  }

  @Test
  void aFailureOfAProgramIsAProblemDocument() {
    for (var answer :
        List.of(
            Http.visitor().get("/api/v1/none"),
            Http.visitor().get("/api/v1/districts/none"),
            Http.visitor().ask("FROB", "/api/v1/districts", null),
            Http.visitor().post("/api/v1/districts", "{}"))) {
      assertTrue(
          answer.header("Content-Type").startsWith("application/problem+json"), answer::toString);
      assertEquals(answer.status(), answer.json().get("status").getAsInt());
      assertFalse(answer.json().get("detail").getAsString().isBlank());
    }
  }

  @Test
  void onlyThisHostIsAnswered() {
    assertTrue(
        raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n").contains(" 421 "));
    assertTrue(
        raw("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
            .contains(" 400 "));
    var forwarded =
        Http.visitor()
            .with("X-Forwarded-Host", "evil.example")
            .with("X-Forwarded-Proto", "https")
            .get("/me");
    assertFalse((forwarded.header("Location") + forwarded.body()).contains("evil"));
    assertFalse(Http.visitor().get("//evil.example/").header("Location").contains("evil"));
  }

  @Test
  void aFormOfAnotherPageIsRefused() {
    for (var foreign : List.of("https://evil.example", "null", "http://localhost:1"))
      assertEquals(
          403,
          Http.visitor().with("Origin", foreign).ask("POST", "/sign-in", "").status(),
          foreign);
    assertEquals(
        403,
        Http.visitor().with("Sec-Fetch-Site", "cross-site").ask("POST", "/sign-in", "").status());
  }

  @Test
  void absurdRequestsEndAtTheDoor() {
    for (var line :
        List.of(
            "GET /%00",
            "GET /../../etc/passwd",
            "GET /%2e%2e/x",
            "GET /a\\b",
            "TRACE /",
            "OPTIONS *",
            "CONNECT a:1")) {
      var answer = raw(line + " HTTP/1.1\r\n" + HOST.formatted(Portal.port()));
      assertTrue(
          answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), line + ": " + answer.lines().findFirst());
      plain(answer);
    }
  }

  /** Some clients cannot tell beforehand how long a body will be. */
  @Test
  void aBodyMayComeInChunksAsLongAsItEnds() {
    Portal.address();
    var maria = "Authorization: Bearer " + Parents.maria(Districts.existing("jeffco")).token();
    var points =
        "POST /api/v1/districts/jeffco/initiatives/dashboard-in-house/points HTTP/1.1\r\n"
            + "Content-Type: application/json\r\n"
            + maria
            + "\r\n";
    var point = "{\"text\": \"Who counts the chunks?\"%s}";
    assertTrue(inChunks(points, point.formatted("")).contains(" 201 "));
    assertTrue(inChunks(points, point.formatted(" ".repeat(2_100_000))).contains(" 413 "));
    var upgrade = "Connection: Upgrade\r\nUpgrade: h2c\r\n";
    var endless = inChunks(points + upgrade, point.formatted(""));
    assertTrue(endless.contains(" 411 ") && endless.contains("Content-Length"), endless);
  }

  private static String inChunks(String head, String body) {
    return raw(
        head
            + "Transfer-Encoding: chunked\r\n"
            + HOST.formatted(Portal.port())
            + "%x\r\n%s\r\n0\r\n\r\n".formatted(body.length(), body));
  }

  /** The server forgets it once a long answer has begun behind an offer to upgrade. */
  @Test
  void aLongAnswerSaysWhatItIsToAProgramThatOffersToUpgrade() {
    Portal.address();
    var answer =
        raw("GET /api/openapi HTTP/1.1\r\nUpgrade: h2c\r\n" + HOST.formatted(Portal.port()));
    assertTrue(answer.contains("Content-Type: application/json"), answer.substring(0, 1_000));
  }

  @Test
  void whoOnlyReadsGetsNoCookie() {
    for (var path :
        List.of(
            "/",
            "/jeffco",
            "/jeffco/initiatives/dashboard-in-house",
            "/jeffco/notices",
            "/nowhere")) assertEquals("", Http.visitor().get(path).header("Set-Cookie"), path);
  }

  @Test
  void everyCookieIsForThisHostAloneAndForNoScript() {
    var cookies = Http.visitor().get("/sign-in").headers().allValues("Set-Cookie");
    assertFalse(cookies.isEmpty());
    for (var cookie : cookies) {
      assertTrue(cookie.startsWith("__Host-"), cookie);
      for (var needed : List.of("secure", "httponly", "samesite=lax", "path=/"))
        assertTrue(cookie.toLowerCase().contains(needed), cookie);
    }
  }

  @Test
  void personalPagesAreNotKeptByTheBrowser() {
    Portal.address();
    var maria = Http.cookie(Parents.maria(Districts.existing("jeffco")));
    for (var path :
        List.of("/me", "/me/data.json", "/jeffco", "/jeffco/initiatives/dashboard-in-house"))
      assertEquals("no-store", maria.get(path).header("Cache-Control"), path);
  }

  @Test
  void aPageThatHasNotChangedIsNotSentAgain() {
    var first = Http.visitor().get("/jeffco");
    assertTrue(first.header("ETag").length() > 10, first::toString);
    assertEquals(
        304, Http.visitor().with("If-None-Match", first.header("ETag")).get("/jeffco").status());
    var spanish = Http.visitor().with("If-None-Match", first.header("ETag")).get("/jeffco?lang=es");
    assertEquals(200, spanish.status());
  }

  @Test
  void aPublicPageWeighsLittle() throws Exception {
    for (var path :
        List.of(
            "/",
            "/jeffco",
            "/jeffco/initiatives/dashboard-in-house",
            "/jeffco/notices",
            "/jeffco/decisions",
            "/jeffco/board",
            "/sign-in",
            "/sign-up")) {
      var zipped = Http.visitor().with("Accept-Encoding", "gzip");
      long weight = Long.parseLong(zipped.get(path).header("Content-Length"));
      var parts =
          Pattern.compile("(?:href|src)=\"(/jakarta\\.faces\\.resource/[^\"]+)\"")
              .matcher(Http.visitor().get(path).body());
      while (parts.find()) {
        var part = zipped.get(parts.group(1).replace("&amp;", "&"));
        assertTrue(part.header("Cache-Control").contains("immutable"), parts::group);
        weight += Long.parseLong(part.header("Content-Length"));
      }
      assertTrue(weight <= PUBLIC_PAGE, path + " weighs " + weight);
    }
  }

  private static void plain(String body) {
    for (var told : Set.of("Payara", "GlassFish", "Exception", "org.roundtable", "\tat "))
      assertFalse(body.contains(told), () -> told + " in " + body);
  }

  private static String raw(String request) {
    return Http.raw(request);
  }
}
