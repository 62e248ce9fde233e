package org.roundtable.notice.reading;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where one sentence ends and the next begins within a passage. {@link BreakIterator} proposes, and
 * so does every full stop before a number or capital letter; abbreviations, initials and small
 * letters refuse. After an abbreviation that may end a sentence ("U.S.", "Inc.") the next word
 * decides: "The" begins one, "Department" does not.
 */
final class Borders {
  private static final Pattern STOP =
      Pattern.compile(
          "[.!?…][\\p{Pe}\\p{Pf}\"'*_]*[\\s\\p{Z}]+(?=[\\p{Ps}\\p{Pi}\"'¿¡*_]*[\\p{L}\\d])");
  private static final Pattern SIGN = Pattern.compile("[.!?…:;。！？].");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** No closing or opening signs are so many. */
  private static final int FARTHEST = 100;

  private final BreakIterator breaks;
  private final Set<String> neverLast;
  private final Set<String> beforeNumber;
  private final Set<String> perhapsLast;
  private final Set<String> starters;

  Borders(String language) {
    var lists = WordLists.of(language);
    breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
    neverLast = lists.named("never-last");
    beforeNumber = lists.named("before-number");
    perhapsLast = lists.named("perhaps-last");
    starters = lists.named("starter");
  }

  /** The sentences of a passage, one after the other without a gap. */
  List<Passage> sentences(String text, Passage passage) {
    var flat = text.substring(passage.start(), passage.end()).replaceAll("[\\s\\p{Z}]", " ");
    var sentences = new ArrayList<Passage>();
    int start = 0;
    for (int end : proposed(flat))
      if (end == flat.length() || isBorder(flat, end)) {
        sentences.add(new Passage(passage.start() + start, passage.start() + end));
        start = end;
      }
    return sentences;
  }

  private TreeSet<Integer> proposed(String flat) {
    var proposed = new TreeSet<Integer>();
    proposed.add(flat.length());
    if (!SIGN.matcher(flat).find()) return proposed;
    breaks.setText(flat);
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) proposed.add(at);
    var stops = STOP.matcher(flat);
    while (stops.find()) proposed.add(stops.end());
    return proposed;
  }

  private boolean isBorder(String flat, int at) {
    int next = at;
    int farthest = Math.min(flat.length(), at + FARTHEST);
    while (next < farthest && !Character.isLetterOrDigit(flat.charAt(next))) next++;
    if (next == farthest) return true;
    char first = flat.charAt(next);
    if (Character.isLowerCase(first)) return false;
    int last = at - 1;
    while (last > 0 && at - last < FARTHEST && !isSign(flat.charAt(last))) last--;
    if (flat.charAt(last) != '.' || last > 0 && flat.charAt(last - 1) == '.') return true;
    var before = wordBefore(flat, last);
    if (neverLast.contains(before)) return false;
    if (beforeNumber.contains(before)) return !Character.isDigit(first);
    boolean initials = before.length() == 1 || before.indexOf('.') > 0;
    return !initials && !perhapsLast.contains(before) || starters.contains(wordAt(flat, next));
  }

  private static boolean isSign(char c) {
    return Character.isLetterOrDigit(c) || ".!?…:;。！？".indexOf(c) >= 0;
  }

  /** "U.S." is "u.s" */
  private static String wordBefore(String flat, int stop) {
    int start = stop;
    while (start > 0
        && (Character.isLetter(flat.charAt(start - 1)) || flat.charAt(start - 1) == '.')
        && stop - start < 20) start--;
    while (start < stop && flat.charAt(start) == '.') start++;
    return flat.substring(start, stop).toLowerCase(Locale.ROOT);
  }

  private static String wordAt(String flat, int at) {
    var word = WORD.matcher(flat).region(at, Math.min(flat.length(), at + 20));
    return word.lookingAt() ? word.group().toLowerCase(Locale.ROOT) : "";
  }
}
