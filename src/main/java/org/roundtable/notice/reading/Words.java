package org.roundtable.notice.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What counts as a word: letters, with apostrophes, hyphens or the dots of an abbreviation between
 * them ("don't", "opt-out", "U.S"), and no digit. Web and e-mail addresses, numbers, codes
 * ("ATM-1", "121.3", "SCHOOL_OFFICIAL", "FERPA-DIRECTORY") and what nobody could read aloud (60
 * letters on end, 1,000 characters without a blank) are no words. "3-year" is the word "year";
 * "and/or" is two.
 */
final class Words {
  private static final int LONGEST = 60;
  private static final int LONGEST_CHUNK = 1_000;
  private static final Pattern CHUNK = Pattern.compile("[^\\s\\p{Z}]+");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)^(?:[a-z][a-z0-9+.-]{1,20}://|www\\.).*"
              + "|^(?:mailto:)?[^@]+@[^@.]+\\.[^@]+"
              + "|^(?:[\\p{L}\\d-]+\\.)+(?:com|org|net|gov|edu|us|io|info|mx|es)(?:[/?#:].*)?$",
          Pattern.DOTALL);
  private static final Pattern RUN =
      Pattern.compile("[\\p{L}\\p{M}\\d_]+(?:[-‐‑'’ʼ.][\\p{L}\\p{M}\\d_]+)*+");
  private static final Pattern DOTS = Pattern.compile("\\p{L}\\p{M}*(?:\\.\\p{L}\\p{M}*)+");
  private static final Pattern PIECE = Pattern.compile("[^-‐‑.]+");
  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");

  private Words() {}

  static List<Word> in(String text, int start, int end) {
    var words = new ArrayList<Word>();
    var chunks = CHUNK.matcher(text).region(start, end);
    while (chunks.find()) chunk(text, chunks.start(), chunks.end(), words);
    return words;
  }

  private static void chunk(String text, int start, int end, List<Word> words) {
    while (start < end && !isWordPart(text.charAt(start))) start++;
    while (start < end && !isWordPart(text.charAt(end - 1))) end--;
    if (start == end || end - start > LONGEST_CHUNK || isAddress(text.substring(start, end)))
      return;
    var runs = RUN.matcher(text).region(start, end);
    while (runs.find()) run(runs.start(), runs.group(), words);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isAddress(String chunk) {
    if (chunk.indexOf('.') < 0 && chunk.indexOf(':') < 0) return false;
    return ADDRESS.matcher(chunk).matches();
  }

  private static void run(int start, String run, List<Word> words) {
    if (run.indexOf('_') >= 0) return;
    boolean codes = run.chars().anyMatch(Character::isDigit) || isShouted(run);
    if (!codes && (run.indexOf('.') < 0 || DOTS.matcher(run).matches())) {
      if (run.length() <= LONGEST) words.add(new Word(start, run));
      return;
    }
    if (codes && run.equals(run.toUpperCase(Locale.ROOT))) return;
    var pieces = PIECE.matcher(run);
    while (pieces.find())
      if (pieces.group().length() <= LONGEST
          && pieces.group().codePoints().noneMatch(Character::isDigit))
        words.add(new Word(start + pieces.start(), pieces.group()));
  }

  /** "FERPA-DIRECTORY" */
  private static boolean isShouted(String run) {
    return HYPHEN.matcher(run).find() && run.equals(run.toUpperCase(Locale.ROOT));
  }
}
