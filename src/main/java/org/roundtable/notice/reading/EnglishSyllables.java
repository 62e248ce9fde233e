package org.roundtable.notice.reading;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * English does not write its syllables, so these are guessed well: a list of exceptions, then
 * endings one after the other ("identified" is "identify"), compounds with a silent e inside
 * ("home|work"), and for what is left groups of vowels ({@link Vowels}).
 */
final class EnglishSyllables extends Syllables {
  static final EnglishSyllables ALL = new EnglishSyllables();
  private static final Pattern SIBILANT = Pattern.compile("(?:[sxz]|ch|sh|[szcg]e)$");
  private static final Pattern SIBILANT_E = Pattern.compile("(?:[szxcg]|ch|sh)e$");
  private static final Pattern NO_PLURAL = Pattern.compile("(?:ss|us|is)$");
  private static final Pattern OPEN = Pattern.compile("[aeiouyw]$");
  private static final Pattern VOWEL = Pattern.compile("[aeiouy]$");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
  private static final String[] SUFFIXES = {"ly", "ment", "ness", "less", "ful"};

  /** How a word of its own may begin: with one consonant, or some that go together. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:[bcdfghjklmnprstvwyz]|[bcfgps]l|[bcdfgpt]r|s[cklmnpqtw]|str|[cst]h|wh)[aeiouy]+[a-z]+");

  private final Set<String> heads = WordLists.ENGLISH.named("compound-head");

  private EnglishSyllables() {
    super(WordLists.ENGLISH);
  }

  @Override
  int spoken(String word) {
    var given = exception(word);
    if (given != null) return given;
    int mark = word.lastIndexOf('\'');
    if (mark > 0) return contracted(word, mark);
    return inflected(letters(word.replace("'", "")));
  }

  private static String letters(String word) {
    var acute = word.endsWith("é") ? word.substring(0, word.length() - 1) + "ay" : word;
    return NO_LETTER.matcher(Normalizer.normalize(acute, Normalizer.Form.NFD)).replaceAll("");
  }

  /** "child's", "class's", "didn't", "it'll", "should've", "we're" */
  private int contracted(String word, int mark) {
    var base = word.substring(0, mark);
    var ending = word.substring(mark + 1);
    if (ending.equals("t") && base.endsWith("n"))
      return spoken(base.substring(0, base.length() - 1)) + 1;
    boolean open = found(OPEN, base);
    int more =
        switch (ending) {
          case "s" -> found(SIBILANT, base) ? 1 : 0;
          case "ll", "ve" -> open ? 0 : 1;
          case "re", "d", "m" -> 0;
          default -> ending.isEmpty() ? 0 : inflected(letters(ending));
        };
    return spoken(base) + more;
  }

  private int inflected(String word) {
    var given = exception(word);
    if (given != null) return given;
    if (ends(word, "ies") || ends(word, "ied")) return inflected(cut(word, 3) + "y");
    if (ends(word, "es"))
      return inflected(cut(word, 1)) + (found(SIBILANT_E, cut(word, 1)) ? 1 : 0);
    if (ends(word, "s") && !found(NO_PLURAL, word)) return inflected(cut(word, 1));
    if (ends(word, "ed") && !word.endsWith("eed"))
      return inflected(cut(word, 1)) + (word.endsWith("ted") || word.endsWith("ded") ? 1 : 0);
    if (ends(word, "thing")) return inflected(cut(word, 5)) + 1;
    if (ends(word, "ing")) return continued(cut(word, 3));
    return derived(word);
  }

  /** "being" is "be" and one; "sharing" is "share" and one; "enabling" is as long as "enable". */
  private int continued(String stem) {
    if (found(VOWEL, stem)) return inflected(stem) + 1;
    var base = stem + "e";
    return inflected(base) + (Vowels.endsInLe(base) ? 0 : 1);
  }

  private int derived(String word) {
    if (ends(word, "ically")) return inflected(cut(word, 4)) + 1;
    if (ends(word, "ably")) return inflected(cut(word, 4)) + 2;
    for (var ending : SUFFIXES)
      if (ends(word, ending)) return inflected(cut(word, ending.length())) + 1;
    for (int i = 3; i <= word.length() - 3; i++)
      if (heads.contains(word.substring(0, i)) && TAIL.matcher(word.substring(i)).matches())
        return inflected(word.substring(0, i)) + inflected(word.substring(i));
    if (ends(word, "able")) return inflected(cut(word, 4)) + 2;
    return Vowels.groups(word);
  }

  private static boolean ends(String word, String ending) {
    return word.endsWith(ending) && Vowels.any(cut(word, ending.length()));
  }

  private static boolean found(Pattern pattern, String word) {
    return pattern.matcher(word).find();
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
