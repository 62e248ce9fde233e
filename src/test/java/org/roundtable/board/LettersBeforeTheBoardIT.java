package org.roundtable.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;
import org.roundtable.response.PointLine;

/** A letter that many signed takes one place of what the board reads. */
class LettersBeforeTheBoardIT extends BeforeTheBoardIT {
  private static final String LETTER =
      "Do not give our children's records to a company that sells advertising to whoever pays.";
  @Inject Briefings briefings;

  @Test
  void aLetterStandsOnceAmongTheMostSupportedAndTheOthersMoveUp() {
    var maria = Parents.maria(jeffco);
    var tom = Parents.tom(jeffco);
    for (int i = 0; i < 8; i++)
      agree(maria, point(i % 2 == 0 ? maria : tom, LETTER + " Thanks, number " + i));
    var food = point(tom, "The cafeteria should serve warm food in winter.");
    var bus = point(maria, "We all need more bus drivers in the morning.");
    var supported = briefings.briefing(jeffco.id(), clerk, store.slug()).supported();
    var ids = supported.stream().map(PointLine::id).toList();
    assertEquals(3, ids.size());
    assertTrue(ids.contains(food) && ids.contains(bus), ids::toString);
    assertEquals(LETTER + " Thanks, number 0", supported.get(0).text());
  }

  @Test
  void programsHearHowManySignedWhatTheBoardReads() throws Exception {
    point(Parents.maria(jeffco), LETTER);
    point(Parents.tom(jeffco), LETTER + " Thanks");
    point(Parents.grace(jeffco), "The cafeteria should serve warm food in winter.");
    var request =
        HttpRequest.newBuilder(
            URI.create(
                address()
                    + "/api/v1/districts/"
                    + jeffco.slug()
                    + "/initiatives/"
                    + store.slug()
                    + "/board"));
    var json =
        HttpClient.newHttpClient()
            .send(request.build(), HttpResponse.BodyHandlers.ofString())
            .body();
    var facts = Json.createReader(new StringReader(json)).readObject();
    for (var list : List.of("most_supported", "waiting")) {
      var signers =
          facts.getJsonArray(list).getValuesAs(JsonObject.class).stream()
              .map(said -> said.getInt("signers"))
              .toList();
      assertEquals(List.of(2, 0), signers, list);
    }
  }

  private long point(Someone author, String text) {
    return Sql.number(
        "insert into comment (district_id, initiative_id, author_id, text, state, created_at)"
            + " values (?, ?, ?, ?, 'SHOWN', now()) returning id",
        jeffco.id().value(),
        store.id(),
        author.id().value(),
        text);
  }

  private static void agree(Someone person, long point) {
    Sql.run(
        "insert into reaction (point_id, person_id, value, at) values (?, ?, 1, now())",
        point,
        person.id().value());
  }
}
