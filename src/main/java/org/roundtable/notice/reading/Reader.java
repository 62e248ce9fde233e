package org.roundtable.notice.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one text from its beginning to its end. */
final class Reader {
  private static final int MOST_SENTENCES = 5;

  private final String language;
  private final String text;
  private final Names names;
  private final Borders borders;
  private final PassiveVoice passive;
  private final Syllables syllables;
  private final Glossary glossary;
  private final Map<String, Integer> counted = new HashMap<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  Reader(String language, String text, Names names) {
    this.language = language;
    this.text = text;
    this.names = names;
    borders = new Borders(language);
    passive = new PassiveVoice(language);
    syllables = Syllables.of(language);
    glossary = Glossary.in(language);
  }

  Reading read() {
    for (var paragraph : Layout.of(text)) paragraph(paragraph);
    var all = sentences.stream().map(Sentence::counts).reduce(Counts.NONE, Counts::plus);
    var score = Score.of(language, all);
    findings.sort(Comparator.comparing(Finding::start).thenComparing(Finding::kind));
    return new Reading(
        language,
        all,
        score,
        sentences.stream().map(s -> s.costing(cost(s, all, score))).toList(),
        List.copyOf(findings));
  }

  private double cost(Sentence sentence, Counts all, Optional<Score> score) {
    var without = Score.of(language, all.minus(sentence.counts()));
    return without.isEmpty() ? 0 : score.get().difficulty() - without.get().difficulty();
  }

  private void paragraph(Paragraph paragraph) {
    int before = sentences.size();
    for (var passage : paragraph.passages())
      for (var place : borders.sentences(text, passage)) sentence(place);
    int size = sentences.size() - before;
    if (size > MOST_SENTENCES)
      findings.add(
          new Finding(
              Finding.Kind.LONG_PARAGRAPH,
              sentences.get(before).start(),
              sentences.get(sentences.size() - 1).end(),
              size,
              null));
  }

  private void sentence(Passage place) {
    var words = names.leftOut(Words.in(text, place.start(), place.end()));
    if (words.isEmpty()) return;
    int end = place.end();
    while (Character.isWhitespace(text.charAt(end - 1))) end--;
    var counts = counts(words);
    var sentence = new Sentence(place.start(), end, counts, Score.of(language, counts), 0);
    sentences.add(sentence);
    if (sentence.isLong())
      findings.add(
          new Finding(Finding.Kind.LONG_SENTENCE, place.start(), end, counts.words(), null));
    findings.addAll(passive.in(words));
    for (var found : glossary.places(words))
      if (found.term().isJargon())
        findings.add(new Finding(Finding.Kind.JARGON, found.start(), found.end(), 0, found.term()));
  }

  private Counts counts(List<Word> words) {
    boolean capitals =
        words.stream().allMatch(w -> w.text().equals(w.text().toUpperCase(Locale.ROOT)));
    int sum = 0;
    int polysyllables = 0;
    for (var word : words) {
      int spoken =
          capitals
              ? syllables.in(word.text(), true)
              : counted.computeIfAbsent(word.text(), w -> syllables.in(w, false));
      sum += spoken;
      if (spoken >= 3) polysyllables++;
    }
    return new Counts(1, words.size(), sum, polysyllables);
  }
}
