package org.roundtable.board.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.initiative.Outcome;
import org.roundtable.initiative.Stage;
import org.roundtable.kernel.Words;
import org.roundtable.opinion.Picture.Line;
import org.roundtable.opinion.Picture.Voice;
import org.roundtable.opinion.math.Side;
import org.roundtable.paper.Phrase;
import org.roundtable.poll.Phase;

/** What the board is told in two minutes. */
class BriefTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everySentenceLeadsToAPlaceOnAPageOfThisInitiative(String language) {
    for (var story : List.of(Story.rich("The bus is late."), Story.silent(), new Story()))
      for (var sentence : story.in(language).sentences())
        assertTrue(
            sentence
                .link()
                .matches("/jeffco/(board/store|initiatives/store(/[a-z0-9/-]+)?)#[A-Za-z0-9-]+"),
            sentence::link);
  }

  @Test
  void theSentencesSayTheNumbersOfThePages() {
    var story = new Story();
    story.words.putAll(Map.of(1L, "Warm food.", 2L, "No cameras.", 3L, "More buses."));
    story.groups = List.of(600, 300);
    story.agree.add(new Line(1, Side.AGREE, 91, 88, List.of(95, 90), 5));
    story.disagree.add(new Line(2, Side.DISAGREE, 71, 68, List.of(75, 70), 5));
    story.divides.add(new Line(3, Side.AGREE, 60, 55, List.of(93, 14), 79));
    story.voices.add(List.of(new Voice(3, Side.AGREE, 93, 14)));
    story.voices.add(List.of(new Voice(3, Side.DISAGREE, 80, 5)));
    story.letters.add(story.letter(1, 37));
    story.asks(Phase.CLOSED, Story.tally(700, 210, 60, 30));
    var said = said(story, "en");
    for (var sentence :
        List.of(
            "1,240 people have reacted to points here.",
            "4,200 people belong to this district's portal.",
            "900 of them reacted to enough points to be counted below.",
            "“Warm food.” 91% agree (verified: 88%).",
            "“No cameras.” 71% disagree (verified: 68%).",
            "“More buses.” Group A mostly agrees (93%), group B mostly does not (14% agree).",
            "Group A, 600 people: “More buses.” 93% agree here, 14% elsewhere.",
            "Group B, 300 people: “More buses.” 80% disagree here, 5% elsewhere.",
            "37 people signed one argument in nearly the same words: “Warm food.”",
            "In the advisory poll “Should we go ahead?” 1,000 of 4,000 people who could vote did so, until October 22, 2026.",
            "Support: 700 ballots (70%), 350 of them verified."))
      assertTrue(said.contains(sentence), () -> sentence + "\n" + String.join("\n", said));
  }

  /** As many as the notice says, be they whole questions or rows of one. */
  @Test
  void whatTheNoticesLeaveOpenIsCountedAsTheyCountIt() {
    var story = Story.rich("The bus is late.");
    assertTrue(said(story, "en").contains("The data notices leave 2 questions open."));
    assertTrue(said(story, "es").contains("Los avisos de datos dejan 2 preguntas abiertas."));
  }

  @Test
  void whatThePagesHideIsHiddenHereToo() {
    var story = new Story();
    story.words.putAll(Map.of(1L, "Warm food.", 3L, "More buses."));
    story.groups = List.of(600, 300, 14);
    story.merged = 1;
    story.agree.add(new Line(1, Side.AGREE, 91, null, List.of(95, 90, 80), 5));
    story.divides.add(new Line(3, Side.AGREE, 60, null, Story.shares(93, null, null), 0));
    story.voices.add(List.of(new Voice(3, Side.AGREE, null, null)));
    story.voices.add(List.of());
    story.voices.add(List.of());
    var said = said(story, "en");
    for (var sentence :
        List.of(
            "“Warm food.” 91% agree (verified: too few).",
            "“More buses.” Group A mostly agrees (93%), too few of group B to show, too few of group C to show.",
            "Group A, 600 people, agrees more than others: “More buses.”",
            "Group B, 300 people: no single point sets it apart.",
            "Group C, 14 people: several small groups taken together, so that nobody can be told apart."))
      assertTrue(said.contains(sentence), () -> sentence + "\n" + String.join("\n", said));
  }

  @Test
  void aPointThatOthersNoLongerSeeSaysNothing() {
    var story = Story.rich("The bus is late.");
    story.words.clear();
    story.waiting.clear();
    story.letters.clear();
    var said = String.join("\n", said(story, "en"));
    assertFalse(said.contains("The bus"), said);
    assertTrue(said.contains("No point is shared by more than half of every group yet."), said);
  }

  @Test
  void fewPeopleAreCountedAndNothingElseIsSaidOfThem() {
    var story = Story.rich("The bus is late.");
    story.participants = 9;
    story.admitted = 9;
    var headings = story.in("en").passages().stream().map(Brief.Passage::heading).toList();
    assertFalse(headings.contains("What divides, and how?"), headings::toString);
    assertTrue(
        said(story, "en")
            .contains(
                "Too few of them reacted to enough points to say what they share without telling who thinks what."));
    assertTrue(said(Story.silent(), "en").contains("Nobody has reacted to a point yet."));
  }

  @Test
  void aPollIsAdvisoryInEveryStateAndKeepsItsSecrets() {
    var none = "No advisory poll has been opened for this proposal.";
    assertTrue(said(new Story(), "en").contains(none));
    var soon = said(new Story().asks(Phase.NOT_YET_OPEN, null), "en");
    assertTrue(
        soon.contains("The advisory poll “Should we go ahead?” opens on October 1, 2026."),
        soon::toString);
    var hidden = said(new Story().asks(Phase.OPEN, null), "en");
    assertTrue(
        hidden.contains("Nobody sees the answers of the advisory poll before it closes."),
        hidden::toString);
    var few = said(new Story().asks(Phase.CLOSED, Story.tally(8, 2, 0, 0)), "en");
    assertTrue(few.stream().anyMatch(s -> s.startsWith("The answers of the advisory poll cannot")));
    assertFalse(few.stream().anyMatch(s -> s.startsWith("Support")), few::toString);
    var nobody = said(new Story().asks(Phase.CLOSED, Story.tally(0, 0, 0, 0)), "en");
    assertFalse(nobody.stream().anyMatch(s -> s.startsWith("Support")), nobody::toString);
    var merged = said(new Story().asks(Phase.CLOSED, Story.tally(100, 60, 8, 2)), "en");
    assertTrue(
        merged.contains(
            "Support with changes, Oppose, Not sure (together): 70 ballots (41%), verified and not verified together."),
        merged::toString);
  }

  @Test
  void whatTheDistrictTookBackIsNotSaidToWaitForTheBoard() {
    var story = new Story();
    story.stage = Stage.DECIDED;
    story.outcome = Outcome.WITHDRAWN;
    var said = said(story, "en");
    assertTrue(said.stream().anyMatch(s -> s.startsWith("The district took this back.")));
    assertFalse(said.stream().anyMatch(s -> s.startsWith("Meeting of the board")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void itIsReadInTwoMinutes(String language) {
    var brief = Story.rich("Our children's records should stay in the district.").in(language);
    var text = String.join(" ", brief.sentences().stream().map(Sentence::text).toList());
    assertTrue(text.split("\\s+").length <= Brief.WORDS, () -> text.split("\\s+").length + text);
    assertEquals(5, passage(brief, 5).sentences().size(), "every group is in it");
  }

  @Test
  void longTextsMakeListsShorterInTheStatedOrderAndSayHowManyMore() {
    var few = Story.rich("Yes.").in("en");
    assertEquals(6, passage(few, 3).sentences().size() + passage(few, 4).sentences().size() - 2);
    var many = Story.rich("word ".repeat(50).strip()).in("en");
    assertEquals("And 9 more.", last(passage(many, 3)));
    assertEquals("And 4 more.", last(passage(many, 4)));
    assertEquals(5, passage(many, 5).sentences().size());
    assertEquals("5 more arguments were signed by several people.", last(passage(many, 6)));
  }

  @Test
  void anImportedPointThatIsTooLongEndsWithAWholeWord() {
    var long_ = "every word of this stays whole ".repeat(60).strip();
    var story = new Story();
    story.words.put(1L, long_);
    story.letters.add(story.letter(1, 37));
    var quoted = last(passage(story.in("en"), 5)).replaceAll(".*“|”", "");
    assertTrue(quoted.length() < 285 && quoted.endsWith(" …"), quoted);
    var words = List.of(long_.split(" "));
    assertTrue(
        Arrays.stream(quoted.replace(" …", "").split(" ")).allMatch(words::contains), quoted);
  }

  @Test
  void spanishIsWhole() {
    var english = Story.rich("¿Y el autobús?");
    var both = said(english, "es");
    assertFalse(both.stream().anyMatch(s -> s.contains("⟦")), both::toString);
    var text = " " + String.join(" ", both).toLowerCase(java.util.Locale.ROOT);
    for (var word : List.of(" the ", " of ", " people", " agree", " group", " poll", " points"))
      assertFalse(text.contains(word), word + text);
    var headings = english.in("es").passages().stream().map(Brief.Passage::heading).toList();
    var others = english.in("en").passages().stream().map(Brief.Passage::heading).toList();
    assertTrue(headings.stream().noneMatch(others::contains), headings::toString);
  }

  @Test
  void whatIsQuotedKeepsItsLanguage() {
    var story = new Story();
    story.title = Words.english("A data store");
    assertEquals(new Phrase("A data store", true, "en"), story.in("es").title());
    var summary = story.in("es").sentences().get(0).phrases();
    assertTrue(summary.contains(new Phrase("Notas en un lugar.", true, "es")), summary::toString);
  }

  @Test
  void textThatLooksLikeAPatternIsText() {
    var story = new Story();
    story.summary = Words.english("'{0}' costs {1,number} \uE000 <b>&amp;</b>");
    assertTrue(
        said(story, "en")
            .contains("The district says: “'{0}' costs {1,number} \uE000 <b>&amp;</b>”"));
  }

  private static List<String> said(Story story, String language) {
    return story.in(language).sentences().stream().map(Sentence::text).toList();
  }

  private static Brief.Passage passage(Brief brief, int number) {
    return brief.passages().get(number);
  }

  private static String last(Brief.Passage passage) {
    return passage.sentences().get(passage.sentences().size() - 1).text();
  }
}
