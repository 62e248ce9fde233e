package org.roundtable.notice.reading;

import java.text.Normalizer;

/**
 * The rules of the Ortografía (2010): a, e, o are each a syllable; i, u, ü and the y of "muy" join
 * the vowel beside them unless they bear the accent ("día"), two different ones join each other
 * ("ciudad", "construí"); the h between vowels parts nothing ("prohi-bir"), but begins a syllable
 * before ie and ue ("cacahuete"); the u of que, qui, gue, gui is silent.
 */
final class SpanishSyllables extends Syllables {
  static final SpanishSyllables ALL = new SpanishSyllables();

  private SpanishSyllables() {
    super(WordLists.SPANISH);
  }

  @Override
  int spoken(String word) {
    var given = exception(word);
    if (given != null) return given;
    var letters = Normalizer.normalize(word, Normalizer.Form.NFC).replaceAll("[^\\p{L}]", "");
    int sum = 0;
    var run = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (isVowel(letters, i)) {
        if (!isSilent(letters, i)) run.append(c == 'y' ? 'i' : c);
      } else if (c != 'h' || opens(letters, i)) {
        sum += nuclei(run);
        run.setLength(0);
      }
    }
    return sum + nuclei(run);
  }

  private static boolean isVowel(String word, int i) {
    char c = word.charAt(i);
    if (c != 'y') return isStrong(c) || isWeak(c) || isAccentedWeak(c);
    return i + 1 == word.length() || !isVowel(word, i + 1);
  }

  private static boolean isSilent(String word, int i) {
    if (word.charAt(i) != 'u' || i == 0 || i + 1 == word.length()) return false;
    char before = word.charAt(i - 1);
    char next = word.charAt(i + 1);
    return before == 'q' || before == 'g' && "eiéí".indexOf(next) >= 0;
  }

  /** The h of "cacahuete". */
  private static boolean opens(String word, int h) {
    return h + 2 < word.length()
        && isWeak(word.charAt(h + 1))
        && (isStrong(word.charAt(h + 2)) || isAccentedWeak(word.charAt(h + 2)));
  }

  private static int nuclei(CharSequence run) {
    int nuclei = 0;
    boolean joined = false;
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (isStrong(c) || isAccentedWeak(c) && besideStrong(run, i)) nuclei++;
      else if (!besideNucleus(run, i)) {
        joined = i > 0 && !joined && !besideNucleus(run, i - 1) && differ(run.charAt(i - 1), c);
        if (!joined) nuclei++;
      }
    }
    return nuclei;
  }

  private static boolean besideStrong(CharSequence run, int i) {
    return i > 0 && isStrong(run.charAt(i - 1))
        || i + 1 < run.length() && isStrong(run.charAt(i + 1));
  }

  private static boolean besideNucleus(CharSequence run, int i) {
    return i > 0 && isNucleus(run, i - 1) || i + 1 < run.length() && isNucleus(run, i + 1);
  }

  private static boolean isNucleus(CharSequence run, int i) {
    char c = run.charAt(i);
    return isStrong(c) || isAccentedWeak(c) && besideStrong(run, i);
  }

  private static boolean differ(char one, char other) {
    return isFront(one) != isFront(other);
  }

  private static boolean isFront(char c) {
    return c == 'i' || c == 'í';
  }

  private static boolean isStrong(char c) {
    return "aeoáéóàèòäëöâêôãõ".indexOf(c) >= 0;
  }

  private static boolean isWeak(char c) {
    return "iuüï".indexOf(c) >= 0;
  }

  private static boolean isAccentedWeak(char c) {
    return "íúìù".indexOf(c) >= 0;
  }
}
