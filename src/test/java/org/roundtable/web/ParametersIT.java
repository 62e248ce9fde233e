package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Role;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Examples;
import org.roundtable.harness.Http;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Someone;

/**
 * Whatever stands in a query, the portal answers, or says in a sentence what is wrong with it:
 * every parameter that the description of the JSON interface names, and every one that a page
 * knows.
 */
class ParametersIT {
  private static final List<String> ABSURD =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "101",
          "1000000000",
          "-9223372036854775808",
          "99999999999999999999",
          "1e9",
          "ten",
          "1_2",
          "9999-99-99_1",
          "'; drop table person; --",
          "%' or '1'='1",
          "\u0000",
          "\uD83D\uDE00 ¿qué? 我们",
          "<script>alert(1)</script>",
          "${1+1} #{visit}",
          "a".repeat(3000));
  private static final List<String> OF_PAGES =
      List.of(
          "after",
          "q",
          "sort",
          "stage",
          "which",
          "order",
          "initiative",
          "on",
          "parts",
          "from",
          "to",
          "then",
          "token",
          "done",
          "lang",
          "pile",
          "author",
          "words");
  private static Examples examples;
  private static Someone official;

  @BeforeAll
  static void start() {
    Portal.address();
    examples = new Examples();
    official = Officials.operator();
    var jeffco = Districts.existing("jeffco");
    for (var role : Role.values()) if (role != Role.OPERATOR) official.as(role, jeffco);
  }

  @Test
  void noParameterOfTheJsonInterfaceIsTooAbsurd() {
    var http = Http.token(official);
    var wrong = new TreeSet<String>();
    var paths = http.get("/api/openapi").json().getAsJsonObject("paths");
    for (var pattern : paths.keySet()) {
      var get = paths.getAsJsonObject(pattern).getAsJsonObject("get");
      if (get == null) continue;
      var path = examples.address("GET", "/api" + pattern, official);
      for (var parameter : get.getAsJsonArray("parameters"))
        if (parameter.getAsJsonObject().get("in").getAsString().equals("query"))
          ask(http, path, parameter.getAsJsonObject().get("name").getAsString(), wrong);
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static void ask(Http http, String path, String name, Set<String> wrong) {
    for (var value : ABSURD) json(http, path + "?" + name + "=" + encoded(value), wrong);
    json(http, path + "?" + name + "=1&" + name + "=2", wrong);
    json(http, path + "?" + name, wrong);
  }

  private static void json(Http http, String path, Set<String> wrong) {
    var answer = http.get(path);
    var said =
        answer.header("Content-Type").startsWith("application/problem+json")
            && answer.json().get("detail").getAsString().length() > 10;
    if (answer.status() != 200 && !(Set.of(400, 422).contains(answer.status()) && said))
      wrong.add(answer.status() + " " + path);
  }

  @Test
  void noParameterOfAPageIsTooAbsurd() {
    var http = Http.cookie(official);
    var wrong = new TreeSet<String>();
    for (var route : Routes.ALL) {
      var path = examples.address("PAGE", route.pattern(), official);
      for (var value : ABSURD) {
        var asked = path + "?" + all(value);
        if (asked.length() < 4000 && http.get(asked).status() >= 500) wrong.add(asked);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static String all(String value) {
    return OF_PAGES.stream().map(n -> n + "=" + encoded(value)).collect(Collectors.joining("&"));
  }

  @Test
  void noBodyOfTheJsonInterfaceIsTooAbsurd() {
    var http = Http.token(official).with("Content-Type", "application/json");
    var wrong = new TreeSet<String>();
    var document = http.get("/api/openapi").json();
    var paths = document.getAsJsonObject("paths");
    for (var pattern : paths.keySet())
      for (var verb : Set.of("post", "put")) {
        var described = paths.getAsJsonObject(pattern).getAsJsonObject(verb);
        if (described == null) continue;
        for (var body : bodies(document, described)) {
          var path = examples.address(verb.toUpperCase(Locale.ROOT), "/api" + pattern, official);
          var status = http.ask(verb.toUpperCase(Locale.ROOT), path, body).status();
          if (status >= 500)
            wrong.add(
                status
                    + " "
                    + verb
                    + " "
                    + path
                    + " "
                    + body.substring(0, Math.min(80, body.length())));
        }
      }
    assertEquals("", String.join("\n", wrong));
  }

  /** No JSON, JSON of another shape, and the right names with the wrong values. */
  private static List<String> bodies(JsonObject document, JsonObject verb) {
    var all = new ArrayList<>(List.of("", "{", "null", "[]", "7", "\"x\"", "{}", "{\"none\": 1}"));
    var reference =
        Pattern.compile("#/components/schemas/(\\w+)").matcher(verb.get("requestBody") + "");
    if (reference.find()) {
      var names =
          document
              .getAsJsonObject("components")
              .getAsJsonObject("schemas")
              .getAsJsonObject(reference.group(1))
              .getAsJsonObject("properties")
              .keySet();
      for (var value :
          List.of(
              "null",
              "-1",
              "1e300",
              "\"\\u0000\"",
              "\"\"",
              "true",
              "[[]]",
              "{\"en\": \"\\u0000\"}",
              "\"" + "a".repeat(50_000) + "\""))
        all.add(
            names.stream()
                .map(n -> "\"" + n + "\": " + value)
                .collect(Collectors.joining(", ", "{", "}")));
    }
    return all;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
