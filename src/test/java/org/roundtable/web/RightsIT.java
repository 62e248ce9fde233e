package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Secret;
import org.roundtable.harness.Asker;
import org.roundtable.harness.Examples;
import org.roundtable.harness.Http;
import org.roundtable.harness.Portal;

/**
 * Every page and every verb of the JSON interface, asked as everybody: as a visitor, as each role,
 * as each role of another district. What is to come back stands in src/docs/rights.md, one line
 * each; a page or verb without a line fails, and so does a line without a page or verb.
 */
class RightsIT {
  private static final Path TABLE = Path.of("src/docs/rights.md");
  private static final Set<String> READING = Set.of("PAGE", "GET");
  private static List<Asker> askers;
  private static Examples examples;

  @BeforeAll
  static void start() {
    Portal.address();
    askers = Asker.all();
    examples = new Examples();
  }

  @Test
  void everyPageOpensForThoseWhomTheTableNames() throws IOException {
    compare("PAGE ", Routes.ALL.stream().map(r -> "PAGE " + r.pattern()).toList());
  }

  @Test
  void everyVerbWorksForThoseWhomTheTableNames() throws IOException {
    compare("", verbs());
  }

  private static void compare(String kind, List<String> asked) throws IOException {
    var expected = new TreeSet<String>();
    try (var lines = Files.lines(TABLE)) {
      lines
          .filter(l -> l.matches("\\| (PAGE|GET|POST|PUT|DELETE|PATCH) .*"))
          .filter(l -> kind.isEmpty() != l.startsWith("| PAGE "))
          .forEach(expected::add);
    }
    var found = new TreeSet<String>();
    for (var one : asked) found.add(line(one));
    var missing = new TreeSet<>(found);
    missing.removeAll(expected);
    var wrong = new TreeSet<>(expected);
    wrong.removeAll(found);
    assertEquals(
        "",
        String.join("\n", wrong)
            + (missing.isEmpty() ? "" : "\nbut it is\n" + String.join("\n", missing)),
        TABLE::toString);
  }

  /** The table's line as the portal behaves now. */
  private static String line(String what) {
    var method = what.substring(0, what.indexOf(' '));
    var path = what.substring(what.indexOf(' ') + 1);
    var cells = new ArrayList<String>();
    cells.add(what);
    for (var asker : askers) {
      var answers = new TreeSet<String>();
      for (var as : READING.contains(method) ? asker.readers() : asker.people())
        answers.add(answer(method, path, as.get()));
      cells.add(String.join("/", answers));
    }
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String answer(String method, String pattern, Asker.As as) {
    var path = examples.address(method, pattern, as.person());
    var page = method.equals("PAGE");
    var http = page ? as.browser() : as.program();
    var answer = page || method.equals("GET") ? http.get(path) : send(http, method, path);
    return switch (answer.status()) {
      case 401 -> "in";
      case 302, 303 -> answer.header("Location").contains("/sign-in") ? "in" : "yes";
      case 403 -> "no";
      case 404 -> "no";
      case 400, 409, 415, 422 -> method.equals("GET") || page ? "wrong " + answer.status() : "yes";
      default -> answer.status() < 300 ? "yes" : "wrong " + answer.status();
    };
  }

  private static Http.Answer send(Http http, String method, String path) {
    return method.equals("DELETE")
        ? http.delete(path)
        : http.with("Content-Type", "application/json").ask(method, path, body(path));
  }

  /** Something sensible for whatever verb; what it does not know it passes over. */
  private static String body(String path) {
    if (path.endsWith("/stage")) return "{\"to\": \"response\"}";
    if (path.contains("/notices/"))
      return "{\"status\": \"in_use\", \"edition\": \"1.0\", \"record\": {}}";
    if (path.endsWith("/motions"))
      return "{\"initiative\": \"right-to-say-no\", \"meeting_on\": \"2026-11-20\"}";
    if (path.endsWith("/revocation")) return "{\"reason\": {\"en\": \"It sold data.\"}}";
    if (path.endsWith("/people")) return "{\"email\": \"new@example.org\", \"roles\": [\"staff\"]}";
    if (path.endsWith("/themes") || path.matches(".*/themes/\\d+"))
      return "{\"title\": {\"en\": \"Who sees it\"}, \"answer\": {\"en\": \"Teachers.\"}}";
    if (path.contains("/seats") || path.contains("/schools"))
      return "{\"name\": \"Fern Hill\", \"from\": \"2026-01-01\"}";
    return """
        {"text": "Who can see the records?", "details": "", "value": "agree", "choice": "support",
         "nonce": "%s", "reason": "OFF_TOPIC", "note": "Please say it here.", "name": "Fern Hill",
         "label": "A script", "answer": "It is about the papers.", "days": 30, "level": 2, "words": "leave"}"""
        .formatted(HexFormat.of().formatHex(Secret.hash(Secret.fresh())));
  }

  /** All verbs of all resources, as "GET /api/v1/districts". */
  static List<String> verbs() throws IOException {
    var root = Path.of("target/classes");
    var verbs = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(root.resolve("org/roundtable"))) {
      for (var file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith("Resource.class"))::iterator) {
        var name = root.relativize(file).toString().replace(".class", "").replace('/', '.');
        var type = resource(name);
        for (var method : type.getMethods())
          OpenApi.verb(method).ifPresent(v -> verbs.add(v + " /api" + OpenApi.path(type, method)));
      }
    }
    return List.copyOf(verbs);
  }

  private static Class<?> resource(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
