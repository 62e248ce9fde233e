package org.roundtable.board.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Http;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Sql;

/** The brief as one opens it, and where its sentences lead. */
class BriefIT {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String BLANKS = "[\\s\u00A0]+";
  private static final int CAMP = 12;
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static Place jeffco;
  private static Proposals.Proposal store;

  /** Two camps that differ on all points but the last, and a letter that three signed. */
  @BeforeAll
  static void twoCampsReact() {
    Portal.address();
    jeffco = Districts.jeffco();
    store = Proposals.open(jeffco).published("A <b>data</b> store & more");
    store.points(Parents.grace(jeffco), 8);
    for (int i = 0; i < 2 * CAMP; i++)
      Sql.run(
          "insert into reaction (point_id, person_id, value, at)"
              + " select id, ?, ?, now() from comment where initiative_id = ?",
          Parents.maria(jeffco).id().value(),
          i < CAMP ? 1 : -1,
          store.id());
    Sql.run(
        "update reaction set value = 1 where point_id ="
            + " (select max(id) from comment where initiative_id = ?)",
        store.id());
    for (int i = 0; i < 3; i++)
      Sql.run(
          "insert into comment (district_id, initiative_id, author_id, text, state, created_at)"
              + " values (?, ?, ?, ?, 'SHOWN', now())",
          jeffco.id().value(),
          store.id(),
          Parents.tom(jeffco).id().value(),
          "Do not give our children's records to a company that sells advertising to whoever"
              + " pays for it. Thanks, number "
              + i);
  }

  @Test
  void everySentenceOfEveryProposalLeadsToAPlaceThatIsThere() {
    var pages = new HashMap<String, String>();
    int sentences = 0;
    for (var initiative : everyProposal())
      for (var language : List.of("en", "es"))
        for (var sentence : sentences(brief(initiative, language))) {
          var link = sentence.get("numbers").getAsString().split("#");
          var page = pages.computeIfAbsent(link[0], BriefIT::page);
          assertEquals(
              2, page.split("id=\"" + link[1] + "\"", -1).length, () -> sentence.toString());
          sentences++;
        }
    assertTrue(sentences > 100, "only " + sentences);
  }

  @Test
  void theNumbersAreThoseOfTheOpinionPage() {
    int compared = 0;
    for (var initiative : everyProposal()) {
      var opinion = Http.visitor().get("/api/v1/districts/" + initiative + "/opinion").json();
      for (var sentence : sentences(brief(initiative, "en"))) {
        var link = sentence.get("numbers").getAsString();
        if (!link.contains("/opinion#")) continue;
        var said = numbers(unquoted(sentence.get("text").getAsString()));
        var shown = numbers(row(opinion, link.substring(link.indexOf('#') + 1)));
        assertTrue(shown.containsAll(said), () -> sentence + "\n" + shown);
        compared += said.size();
      }
    }
    assertTrue(compared > 30, "only " + compared);
  }

  /** What the opinion page has under this name, without the numbers of points. */
  private static String row(JsonObject opinion, String anchor) {
    var kind = anchor.split("-")[0];
    if (kind.equals("spoke"))
      return opinion.get("participants")
          + " "
          + opinion.get("families")
          + " "
          + opinion.get("admitted");
    if (kind.equals("group"))
      return first(opinion, "groups", "name", anchor.substring("group-".length()));
    if (anchor.contains("-")) return first(opinion, kind, "point", anchor.split("-")[1]);
    int more = 0;
    var all = anchor.equals("shared") ? List.of("agree", "disagree") : List.of("divides");
    for (var list : all) more += opinion.getAsJsonArray(list).size();
    return String.join(
        " ", java.util.stream.IntStream.range(0, more).mapToObj(String::valueOf).toList());
  }

  private static String first(JsonObject opinion, String list, String name, String value) {
    for (var row : opinion.getAsJsonArray(list))
      if (row.getAsJsonObject().get(name).getAsString().equals(value)) {
        var rest = row.getAsJsonObject().deepCopy();
        rest.remove("point");
        if (rest.has("representative"))
          for (var voice : rest.getAsJsonArray("representative"))
            voice.getAsJsonObject().remove("point");
        return rest.toString();
      }
    throw new AssertionError("no " + value + " among " + list);
  }

  private static String unquoted(String sentence) {
    return sentence.replaceAll("“.*”", "").replaceAll("(?<=\\d),(?=\\d{3})", "");
  }

  private static Set<Integer> numbers(String text) {
    var numbers = new TreeSet<Integer>();
    var found = NUMBER.matcher(text);
    while (found.find()) numbers.add(Integer.valueOf(found.group()));
    return numbers;
  }

  @Test
  void groupsTheirWordsAndTheLetterAreInIt() {
    var said =
        sentences(brief(mine(), "en")).stream().map(s -> s.get("text").getAsString()).toList();
    for (var start :
        List.of(
            "24 people have reacted",
            "“Point 8” 100% agree (verified: ",
            "Group A, 12 people: “Point ",
            "Group B, 12 people: “Point ",
            "3 people signed one argument in nearly the same words: “Do not give"))
      assertTrue(
          said.stream().anyMatch(s -> s.startsWith(start)),
          () -> start + "\n" + String.join("\n", said));
  }

  @Test
  void thePageAndTheSheetSayWhatTheProgramGets() throws Exception {
    for (var initiative : everyProposal())
      for (var language : List.of("en", "es")) {
        var address = address(initiative) + "/brief";
        var page = words(Http.visitor().get(address + "?lang=" + language).body());
        var answer = bytes(address + ".pdf?lang=" + language);
        try (var pdf = Loader.loadPDF(answer.body())) {
          assertEquals(1, pdf.getNumberOfPages());
          var sheet = new PDFTextStripper().getText(pdf).replaceAll(BLANKS, " ");
          for (var sentence : sentences(brief(initiative, language))) {
            var text = sentence.get("text").getAsString().replaceAll(BLANKS, " ");
            assertTrue(page.contains(text), () -> text + "\n" + page);
            assertTrue(sheet.contains(text), () -> text + "\n" + sheet);
          }
        }
      }
  }

  @Test
  void theSheetOpensInTheBrowserAndTheSameStateIsTheSameFile() throws Exception {
    var path = address(mine()) + "/brief.pdf?lang=es";
    var answer = bytes(path);
    assertEquals(200, answer.statusCode());
    assertEquals("application/pdf", header(answer, "Content-Type"));
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertEquals(
        "inline; filename=\"%s-%s-es.pdf\"".formatted(jeffco.slug(), store.slug()),
        header(answer, "Content-Disposition"));
    assertArrayEquals(answer.body(), bytes(path).body());
    assertEquals(
        304, Http.visitor().with("If-None-Match", header(answer, "ETag")).get(path).status());
  }

  @Test
  void markupInATitleIsText() throws Exception {
    var page = Http.visitor().get(address(mine()) + "/brief").body();
    assertTrue(page.contains("A &lt;b&gt;data&lt;/b&gt; store &amp; more"), page);
    try (var pdf = Loader.loadPDF(bytes(address(mine()) + "/brief.pdf").body())) {
      assertTrue(new PDFTextStripper().getText(pdf).contains("A <b>data</b> store & more"));
    }
  }

  @Test
  void theBoardsPageAndTheOpinionPageLeadToIt() {
    for (var page : List.of(address(mine()), "/" + mine() + "/opinion"))
      assertTrue(
          Http.visitor().get(page).body().contains("href=\"" + address(mine()) + "/brief\""), page);
    assertTrue(
        Http.visitor()
            .get(address(mine()) + "/brief")
            .body()
            .contains("href=\"" + address(mine()) + "/brief.pdf\""));
  }

  @Test
  void ofADraftThereIsNoBrief() {
    var draft = Proposals.open(jeffco).published("Not yet");
    draft.is("DRAFT");
    for (var slug : List.of(draft.slug(), "none")) {
      var place = jeffco.slug() + "/initiatives/" + slug;
      assertEquals(404, Http.visitor().get(address(place) + "/brief").status());
      assertEquals(404, Http.visitor().get(address(place) + "/brief.pdf").status());
      assertEquals(404, Http.visitor().get("/api/v1/districts/" + place + "/brief").status());
    }
  }

  /** "jeffco/initiatives/inbloom-data-store": those of the demonstration, and ours. */
  private static List<String> everyProposal() {
    var all = new ArrayList<String>();
    for (var row :
        Sql.rows(
            "select d.slug || '/initiatives/' || i.slug from initiative i"
                + " join district d on d.id = i.district_id"
                + " where i.stage <> 'DRAFT' and d.slug in ('jeffco', 'chicago', 'cde')"
                + " and i.slug not like 'store-%' and imported_from is null order by 1"))
      all.add((String) row.get(0));
    all.add(mine());
    return all;
  }

  private static String mine() {
    return jeffco.slug() + "/initiatives/" + store.slug();
  }

  private static String address(String initiative) {
    return "/" + initiative.replace("/initiatives/", "/board/");
  }

  private static JsonObject brief(String initiative, String language) {
    var answer = Http.visitor().get("/api/v1/districts/" + initiative + "/brief?lang=" + language);
    assertEquals(200, answer.status(), initiative);
    assertEquals(language, answer.json().get("language").getAsString());
    return answer.json();
  }

  private static List<JsonObject> sentences(JsonObject brief) {
    return StreamSupport.stream(brief.getAsJsonArray("passages").spliterator(), false)
        .flatMap(
            p ->
                StreamSupport.stream(
                    p.getAsJsonObject().getAsJsonArray("sentences").spliterator(), false))
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static String page(String path) {
    var answer = Http.visitor().get(path);
    assertEquals(200, answer.status(), path);
    return answer.body();
  }

  private static String words(String html) {
    var text = html.replaceAll("<[^>]+>", "");
    for (var one : Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'").entrySet())
      text = text.replace(one.getKey(), one.getValue());
    return text.replace("&amp;", "&").replaceAll(BLANKS, " ");
  }

  private static HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(Portal.address() + path)).build();
    return CLIENT.send(request, BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
