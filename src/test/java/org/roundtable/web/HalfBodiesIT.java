package org.roundtable.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Http;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Proposals;

/**
 * What a program leaves out of a body is asked for or kept, never taken for "delete it"; and what
 * it got wrong is named.
 */
class HalfBodiesIT {
  private static final String BOARD_DAY = "2099-12-02";
  private Place jeffco;
  private Proposals.Proposal store;
  private Http staff;
  private Http clerk;
  private Http maria;
  private String api;

  @BeforeEach
  void aProposalIsOpen() {
    Portal.address();
    jeffco = Districts.existing("jeffco");
    store = Proposals.open(jeffco).published("A data store");
    staff = Http.token(Officials.staff(jeffco));
    clerk = Http.token(Officials.clerk(jeffco));
    maria = Http.token(Parents.maria(jeffco));
    api = "/api/v1/districts/jeffco";
  }

  @Test
  void theSamePointSentTwiceIsOnePoint() {
    var body = "{\"text\": \"Who sees it?\", \"details\": \"All of it.\"}";
    assertEquals(point(body), point(body));
  }

  @Test
  void pointsStayInTheirThemeUntilTheyAreNamed() {
    var point = point("{\"text\": \"Who sees it?\"}");
    var theme = theme();
    var points = at("/themes/" + theme + "/points");
    staff.put(points, "{\"points\": [%d]}".formatted(point));
    for (var body : new String[] {"null", "{}"}) refused(staff.put(points, body), "points");
    assertEquals(
        1,
        staff
            .get(at("/themes"))
            .json()
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject()
            .get("points")
            .getAsInt());
    assertEquals(200, staff.put(points, "{\"points\": []}").status());
  }

  @Test
  void theDayOfTheBoardStaysUntilItIsClearedByName() {
    var draft = begun();
    var meeting = api + "/initiatives/" + draft + "/board-meeting";
    assertEquals(200, staff.put(meeting, "{\"on\": \"" + BOARD_DAY + "\"}").status());
    for (var body : new String[] {"null", "{}"}) refused(staff.put(meeting, body), "on");
    assertEquals(
        BOARD_DAY, staff.get(api + "/initiatives/" + draft).json().get("board_on").getAsString());
    assertEquals(200, staff.put(meeting, "{\"on\": null}").status());
    assertTrue(staff.get(api + "/initiatives/" + draft).json().get("board_on").isJsonNull());
  }

  @Test
  void aDraftKeepsWhatIsNotNamed() {
    var draft = api + "/initiatives/" + begun() + "/draft";
    var seen = staff.get(draft).json().get("edited_at");
    refused(staff.put(draft, "{\"edited_at\": %s}".formatted(seen)), "parts");
    var parts = "{\"title\": {\"en\": \"A store\"}, \"what\": {\"en\": \"We keep it.\"}}";
    var saved =
        staff.put(
            draft,
            "{\"parts\": %s, \"change_note\": {\"en\": \"New\"}, \"edited_at\": %s}"
                .formatted(parts, seen));
    assertEquals(200, saved.status(), saved.body());
    var again =
        staff.put(
            draft,
            "{\"parts\": %s, \"edited_at\": %s}".formatted(parts, saved.json().get("edited_at")));
    assertEquals(
        "New", again.json().getAsJsonObject("change_note").get("en").getAsString(), again.body());
  }

  @Test
  void aPointKeepsTheDetailsThatAreNotNamed() {
    var point = point("{\"text\": \"Who sees it?\", \"details\": \"All of it.\"}");
    var changed = maria.put(at("/points/" + point), "{\"text\": \"Who can see it?\"}");
    assertEquals("All of it.", changed.json().get("details").getAsString());
    var emptied =
        maria.put(at("/points/" + point), "{\"text\": \"Who can see it?\", \"details\": \"\"}");
    assertEquals("", emptied.json().get("details").getAsString());
  }

  @Test
  void whatIsNotThereHasNoHistory() {
    var point = point("{\"text\": \"Who sees it?\"}");
    var other = Proposals.open(jeffco).published("A data store");
    assertEquals(200, Http.visitor().get(at("/points/" + point + "/history")).status());
    assertEquals(404, Http.visitor().get(at("/points/999999999/history")).status());
    assertEquals(
        404,
        Http.visitor()
            .get(api + "/initiatives/" + other.slug() + "/points/" + point + "/history")
            .status());
  }

  @Test
  void wordsComeInTheLanguagesOfTheDistrict() {
    var xx = "{\"xx\": \"a\"}";
    var both = "{\"en\": \"a\", \"xx\": \"a\"}";
    unspoken(staff.post(at("/themes"), "{\"title\": " + both + "}"));
    unspoken(staff.post(api + "/notices", "{\"name\": " + both + "}"));
    unspoken(staff.post(api + "/initiatives", "{\"title\": " + both + "}"));
    unspoken(staff.post(at("/poll"), "{\"hidden_until_close\": true, \"question\": " + both + "}"));
    var draft = api + "/initiatives/" + begun() + "/draft";
    var seen = staff.get(draft).json().get("edited_at");
    unspoken(
        staff.put(draft, "{\"parts\": {\"title\": %s}, \"edited_at\": %s}".formatted(both, seen)));
    unspoken(
        clerk.post(
            api + "/motions",
            "{\"initiative\": \"%s\", \"text\": %s}".formatted(store.slug(), xx)));
  }

  @Test
  void whoLeavesOutWhatWasReadIsAskedForIt() {
    var draft = api + "/initiatives/" + begun() + "/draft";
    refused(staff.put(draft, "{\"parts\": {\"title\": {\"en\": \"A store\"}}}"), "edited_at");
    refused(staff.post(draft.replace("/draft", "/publish"), "{}"), "edited_at");
    refused(staff.put(at("/themes/" + theme()), "{\"title\": {\"en\": \"Servers\"}}"), "edited_at");
  }

  @Test
  void aMotionSaysWhatIsMissingOrWrong() {
    var motions = api + "/motions";
    for (var body : new String[] {"null", "{}"}) refused(clerk.post(motions, body), "initiative");
    var begin = "{\"initiative\": \"" + store.slug() + "\", ";
    var day = refused(clerk.post(motions, begin + "\"meeting_on\": \"soon\"}"), "meeting_on");
    assertTrue(day.contains("2026-12-02"), day);
    var outcome =
        refused(clerk.post(motions, begin + "\"decisions\": [{\"outcome\": \"yes\"}]}"), "outcome");
    assertTrue(outcome.contains("adopted_with_conditions"), outcome);
    assertFalse(outcome.contains("withdrawn"), outcome);
    var mover = refused(clerk.post(motions, begin + "\"mover\": \"Nobody At All\"}"), "mover");
    assertTrue(mover.contains("Nobody At All"), mover);
  }

  @Test
  void aStatusThatIsNotNamedIsAskedFor() {
    var notice = staff.post(api + "/notices", "{\"name\": {\"en\": \"Store\"}}").json().get("slug");
    var answer = staff.put(api + "/notices/" + notice.getAsString() + "/status", "{}");
    assertFalse(refused(answer, "status").contains("null"), answer.body());
  }

  @Test
  void theBoardReadsNoKeysOfLists() {
    var facts = Http.visitor().get(api + "/initiatives/inbloom-data-store/board").json();
    var names = facts.getAsJsonArray("most_supported").get(0).getAsJsonObject().keySet();
    assertTrue(names.containsAll(Set.of("id", "text", "theme_title")), names.toString());
    assertFalse(names.contains("key"), names.toString());
  }

  private long point(String body) {
    var made = maria.post(at("/points"), body);
    assertEquals(201, made.status(), made.body());
    return made.json().get("id").getAsLong();
  }

  private int theme() {
    return staff
        .post(at("/themes"), "{\"title\": {\"en\": \"Access\"}}")
        .json()
        .get("id")
        .getAsInt();
  }

  private String begun() {
    var begun = staff.post(api + "/initiatives", "{\"title\": {\"en\": \"A store\"}}");
    return begun.json().get("slug").getAsString();
  }

  private String at(String path) {
    return api + "/initiatives/" + store.slug() + path;
  }

  private static void unspoken(Http.Answer answer) {
    assertEquals(422, answer.status(), answer.body());
    assertTrue(answer.body().contains("en, es"), answer.body());
  }

  /** Its sentence, which stands at that field. */
  private static String refused(Http.Answer answer, String field) {
    assertEquals(422, answer.status(), answer.body());
    assertEquals(field, answer.json().get("field").getAsString(), answer.body());
    return answer.json().get("detail").getAsString();
  }
}
