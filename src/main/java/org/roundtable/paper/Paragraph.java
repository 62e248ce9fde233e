package org.roundtable.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Some text of one size on lines that are no wider than the sheet allows.
 *
 * @param phrases as they are printed
 * @param lines from where to where in the whole text
 */
public record Paragraph(List<Phrase> phrases, String whole, List<Span> lines) {

  /** From a place in the text to before another. */
  public record Span(int from, int to) {}

  /** A piece of a line that is of one phrase. */
  public record Run(String text, Phrase phrase) {}

  public static Paragraph of(List<Phrase> phrases, Typeface face, float size, float width) {
    var printed = phrases.stream().map(p -> printed(p, face)).toList();
    var whole = String.join("", printed.stream().map(Phrase::text).toList());
    return new Paragraph(printed, whole, lines(whole, face, size, width));
  }

  private static Phrase printed(Phrase phrase, Typeface face) {
    return new Phrase(face.printable(phrase.text()), phrase.quoted(), phrase.language());
  }

  private static List<Span> lines(String text, Typeface face, float size, float width) {
    var places = BreakIterator.getLineInstance(Locale.ROOT);
    places.setText(text);
    var lines = new ArrayList<Span>();
    int from = 0;
    int good = 0;
    for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
      if (good > from && face.width(text.substring(from, next).stripTrailing(), size) > width) {
        lines.add(new Span(from, good));
        from = good;
      }
      while (face.width(text.substring(from, next).stripTrailing(), size) > width) {
        int fits = fitting(text.substring(from, next), face, size, width);
        lines.add(new Span(from, from + fits));
        from += fits;
      }
      good = next;
    }
    if (from < text.length()) lines.add(new Span(from, text.length()));
    return lines;
  }

  /** How much of a word fits that is longer than a line. */
  private static int fitting(String word, Typeface face, float size, float width) {
    int fits = Character.charCount(word.codePointAt(0));
    while (fits < word.length()) {
      int more = fits + Character.charCount(word.codePointAt(fits));
      if (face.width(word.substring(0, more), size) > width) break;
      fits = more;
    }
    return fits;
  }

  public String text(Span line) {
    return whole.substring(line.from(), line.to()).stripTrailing();
  }

  /** The pieces of a line, in order. */
  public List<Run> runs(Span line) {
    var end = line.from() + text(line).length();
    var runs = new ArrayList<Run>();
    int start = 0;
    for (var phrase : phrases) {
      int from = Math.max(start, line.from());
      int to = Math.min(start + phrase.text().length(), end);
      if (from < to) runs.add(new Run(whole.substring(from, to), phrase));
      start += phrase.text().length();
    }
    return runs;
  }
}
