package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Examples;
import org.roundtable.harness.Http;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Someone;

/**
 * Whoever may not do a thing hears that and nothing else, whatever they send: what is wrong with a
 * request is told to those alone who may make it.
 */
class RightsFirstIT {
  private static final List<String> BODIES =
      List.of(
          "{}",
          """
          {"act": "x", "reason": "x", "note": "", "value": "x", "choice": "x", "nonce": "x", "roles": ["x"],
           "kind": "x", "moderation": "x", "from": "x", "to": "x", "level": 9, "label": "", "days": -1,
           "email": "x", "name": "", "text": "", "answer": "", "opens_at": "x", "status": "x",
           "meeting_on": "x", "comments": [], "words": "x", "part": "x", "edition": ""}""");

  /** No JSON of this shape: nobody has looked at it. */
  private static final int UNREAD = 400;

  private static final Set<String> FOR_EVERYBODY = new TreeSet<>();
  private static Map<String, String> newcomer;
  private static Examples examples;

  @BeforeAll
  static void start() throws IOException {
    Portal.address();
    examples = new Examples();
    newcomer = new TreeMap<>();
    try (var lines = Files.lines(Path.of("src/docs/rights.md"))) {
      lines
          .filter(l -> l.matches("\\| (POST|PUT) .*"))
          .map(l -> Arrays.stream(l.split("\\|")).map(String::strip).toList())
          .forEach(
              cells -> {
                newcomer.put(cells.get(1), cells.get(3));
                if (cells.get(2).equals("yes")) FOR_EVERYBODY.add(cells.get(1));
              });
    }
  }

  @Test
  void aVisitorIsAskedToSignInWhateverTheySend() {
    var wrong = new TreeSet<String>();
    for (var verb : newcomer.keySet())
      for (var body : BODIES) {
        var status = ask(Http.visitor(), verb, body, null);
        if (status != 401 && status != UNREAD && !FOR_EVERYBODY.contains(verb))
          wrong.add(verb + " " + status);
      }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void somebodyWithoutTheRightHearsThatWhateverTheySend() {
    var wrong = new TreeSet<String>();
    var noor = Parents.newcomer();
    newcomer.forEach(
        (verb, may) -> {
          for (var body : BODIES) {
            var status = may.equals("no") ? ask(Http.token(noor), verb, body, noor) : 403;
            if (status != 403 && status != 404 && status != UNREAD) wrong.add(verb + " " + status);
          }
        });
    assertEquals("", String.join("\n", wrong));
  }

  private static int ask(Http http, String verb, String body, Someone asker) {
    var method = verb.substring(0, verb.indexOf(' '));
    var path = examples.address(method, verb.substring(verb.indexOf(' ') + 1), asker);
    return http.with("Content-Type", "application/json").ask(method, path, body).status();
  }
}
