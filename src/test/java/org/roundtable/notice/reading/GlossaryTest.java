package org.roundtable.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The one file of words that need a plainer word or a meaning. */
class GlossaryTest {

  @Test
  void eachLanguageHasItsWords() {
    for (var language : List.of("en", "es")) {
      var terms = Glossary.in(language).terms();
      assertTrue(terms.stream().filter(Term::isJargon).count() >= 60, language);
      assertTrue(terms.stream().filter(Term::isExplained).count() >= 40, language);
    }
    assertEquals(List.of(), Glossary.in("fr").terms());
  }

  @Test
  void bothLanguagesHaveTheSameTerms() {
    var ids = new TreeSet<String>();
    Glossary.in("en").terms().forEach(t -> assertTrue(ids.add(t.id()), t.id()));
    var spanish = new TreeSet<String>();
    Glossary.in("es").terms().forEach(t -> assertTrue(spanish.add(t.id()), t.id()));
    assertEquals(ids, spanish);
  }

  @Test
  void aTermIsExplainedInBothLanguagesOrInNone() {
    var english = new TreeSet<String>();
    Glossary.in("en").terms().stream().filter(Term::isExplained).forEach(t -> english.add(t.id()));
    var spanish = new TreeSet<String>();
    Glossary.in("es").terms().stream().filter(Term::isExplained).forEach(t -> spanish.add(t.id()));
    assertEquals(english, spanish);
  }

  @Test
  void eachTermSaysSomething() {
    for (var language : List.of("en", "es"))
      for (var term : Glossary.in(language).terms())
        assertTrue(term.isJargon() || term.isExplained(), term.id());
  }

  @Test
  void noWayOfWritingBelongsToTwoTerms() {
    for (var language : List.of("en", "es")) {
      var seen = new HashSet<String>();
      for (var term : Glossary.in(language).terms())
        for (var form : term.forms()) assertTrue(seen.add(form), form);
    }
  }

  /** What explains must not need an explanation. */
  @Test
  void meaningsAreEasyToRead() {
    for (var language : List.of("en", "es"))
      for (var term : Glossary.in(language).terms())
        assertFalse(
            Reading.of(language, term.meaning()).sentences().stream().anyMatch(Sentence::isLong),
            term.id());
    var english = String.join("\n", Glossary.in("en").terms().stream().map(Term::meaning).toList());
    assertFalse(Reading.of("en", english).aboveLimit());
    var spanish = String.join("\n", Glossary.in("es").terms().stream().map(Term::meaning).toList());
    assertFalse(Reading.of("es", spanish).aboveLimit());
  }

  @Test
  void everyPlaceIsFoundTheLongestTermFirst() {
    var text = "A third party, or the data breach's author, may see PII at rest.";
    assertEquals(
        List.of("third party", "data breach's", "PII", "at rest"),
        Glossary.in("en").places(text).stream()
            .map(p -> text.substring(p.start(), p.end()))
            .toList());
  }

  @Test
  void initialsAreFoundInCapitalsAlone() {
    assertEquals(List.of(), Glossary.in("es").places("Lea lo que sea."));
    assertEquals(2, Glossary.in("es").places("La LEA y las SEAs.").size());
    assertEquals(1, Glossary.in("en").places("the IEP's page").size());
  }
}
