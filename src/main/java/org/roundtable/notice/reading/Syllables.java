package org.roundtable.notice.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counts syllables as spoken. Words with hyphens count part by part; letters with dots ("U.S") and
 * initials of the language's list, or without any vowel ("PDF"), are read letter by letter, in
 * capitals alone.
 */
abstract class Syllables {
  private static final Pattern PARTS = Pattern.compile("[-‐‑]");
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}{2,7})s?");
  private static final String VOWELS = "AEIOUYÁÉÍÓÚÜ";

  private final Map<String, Integer> exceptions;
  private final Set<String> spelled;
  private final Set<String> longLetters;

  Syllables(WordLists lists) {
    exceptions = lists.numbers();
    spelled = lists.named("spelled");
    longLetters = lists.named("long-letter");
  }

  static Syllables of(String language) {
    return language.equals("es") ? SpanishSyllables.ALL : EnglishSyllables.ALL;
  }

  /**
   * @param amongCapitals the whole sentence is in capitals, so that a word in capitals is a word
   */
  final int in(String word, boolean amongCapitals) {
    int sum = 0;
    for (var part : PARTS.split(word)) if (!part.isEmpty()) sum += part(part, amongCapitals);
    return Math.max(1, sum);
  }

  private int part(String part, boolean amongCapitals) {
    if (part.indexOf('.') > 0) return spell(part);
    if (!amongCapitals) {
      var initials = INITIALS.matcher(part);
      if (initials.matches() && isSpelled(initials.group(1))) return spell(initials.group(1));
    }
    return Math.max(1, spoken(part.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'')));
  }

  private boolean isSpelled(String capitals) {
    return spelled.contains(capitals) || capitals.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
  }

  /** Names of letters have one syllable, but for a few ("W" is double-u: three). */
  private int spell(String letters) {
    int sum = 0;
    for (var letter : letters.replace(".", "").split("")) {
      sum += 1;
      for (var each : longLetters)
        if (each.startsWith(letter.toUpperCase(Locale.ROOT))) sum += each.charAt(1) - '1';
    }
    return sum;
  }

  final Integer exception(String word) {
    return exceptions.get(word);
  }

  /**
   * @param word in small letters, without hyphens
   */
  abstract int spoken(String word);
}
