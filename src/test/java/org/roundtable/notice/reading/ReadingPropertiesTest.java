package org.roundtable.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text. */
class ReadingPropertiesTest {
  private static final List<String> WORDS =
      List.of(
          "the",
          "we",
          "PII",
          "is",
          "kept",
          "U.S.",
          "Mr.",
          "No.",
          "e.g.",
          "p. ej.",
          "se",
          "guarda",
          "3.5",
          "K-12",
          "a@b.org",
          "https://x.org/?a=b.",
          "third-party",
          "\n",
          "\n\n",
          "- ",
          "1. ",
          "|",
          "\t",
          "¿Qué?",
          "«Sí.»",
          "end.",
          "Why?",
          "Yes!",
          "…",
          "don't",
          "datos",
          "información",
          "\r\n",
          "\u2028",
          "🙂",
          "e\u0301",
          "\uD800",
          "數據",
          "ıİ",
          "'",
          "(",
          "_",
          "# ",
          "co-op.");

  @Provide
  Arbitrary<String> texts() {
    var any = Arbitraries.strings().all().ofMaxLength(200);
    var likely = Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join(" ", words));
    return Arbitraries.oneOf(any, likely, Combinators.combine(any, likely).as(String::concat));
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("en", "es");
  }

  @Property
  void everyPlaceLiesInTheText(@ForAll("languages") String language, @ForAll("texts") String text) {
    var reading = Reading.of(language, text, Set.of("the", "K-12", ""));
    int last = 0;
    for (var sentence : reading.sentences()) {
      assertTrue(sentence.start() >= last && sentence.start() < sentence.end());
      assertTrue(sentence.end() <= text.length());
      assertEquals(1, sentence.counts().sentences());
      last = sentence.end();
    }
    for (var finding : reading.findings())
      assertTrue(
          0 <= finding.start()
              && finding.start() < finding.end()
              && finding.end() <= text.length());
    for (var place : Glossary.in(language).places(text))
      assertTrue(place.start() < place.end() && place.end() <= text.length());
  }

  @Property
  void countsHoldTogether(@ForAll("languages") String language, @ForAll("texts") String text) {
    var counts = Reading.of(language, text).counts();
    assertTrue(counts.sentences() <= counts.words());
    assertTrue(counts.words() <= counts.syllables());
    assertTrue(3 * counts.polysyllables() <= counts.syllables());
  }

  @Property
  void anotherSentenceNeverLowersACount(
      @ForAll("languages") String language,
      @ForAll("texts") String text,
      @ForAll("texts") String more) {
    var before = Reading.of(language, text).counts();
    var after = Reading.of(language, text + "\n\n" + more + "\n\nGo.").counts();
    assertTrue(after.sentences() > before.sentences());
    assertTrue(after.words() > before.words());
    assertTrue(after.syllables() > before.syllables());
    assertTrue(after.polysyllables() >= before.polysyllables());
  }

  @Property
  void sectionsAddUp(
      @ForAll("languages") String language,
      @ForAll("texts") String one,
      @ForAll("texts") String two) {
    var sections = List.of(new Sections.Section("one", one), new Sections.Section("two", two));
    var sum = Reading.of(language, one).counts().plus(Reading.of(language, two).counts());
    assertEquals(sum, Sections.of(language, sections, Set.of()).counts());
    assertEquals(sum, Reading.of(language, one + "\n\n" + two).counts());
  }

  @Property
  void theSameTextReadsTheSame(@ForAll("languages") String language, @ForAll("texts") String text) {
    assertEquals(Reading.of(language, text), Reading.of(language, text));
  }
}
