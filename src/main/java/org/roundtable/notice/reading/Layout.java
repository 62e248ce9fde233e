package org.roundtable.notice.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds paragraphs, list items and headings in plain text. Empty lines part paragraphs, a mark at
 * the beginning of a line begins a list item, rows of a table are left out. Whether a line goes on
 * in the next one is told by its length: had the next word still fitted, the line was ended on
 * purpose, as a heading or a line of an address is.
 */
final class Layout {
  private static final Pattern LINE = Pattern.compile("[^\\n\\r\\f\\u000B\\u0085\\u2028\\u2029]*");
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[-*+•‣◦▪●○–—·]|#{1,6}|\\d{1,3}[.)]|\\(\\d{1,3}\\)|[a-z][.)]|\\(?[a-zA-Z]\\)"
              + "|\\(?[ivx]{1,5}\\))[ \\t\\u00a0]+");

  /** No line is broken so early for want of room. */
  private static final int NARROWEST = 60;

  private final String text;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Passage> lines = new ArrayList<>();

  private Layout(String text) {
    this.text = text;
  }

  static List<Paragraph> of(String text) {
    var layout = new Layout(text);
    Matcher line = LINE.matcher(text);
    for (int at = 0; at <= text.length() && line.find(at); at = line.end() + 1)
      layout.line(line.start(), line.end());
    layout.close();
    return layout.paragraphs;
  }

  private void line(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) start++;
    while (start < end && isBlank(text.charAt(end - 1))) end--;
    if (start == end || isRow(start, end)) {
      close();
      return;
    }
    var item = ITEM.matcher(text).region(start, end);
    boolean marked = item.lookingAt() && item.end() < end;
    if (marked) close();
    boolean heading = marked && text.charAt(start) == '#';
    lines.add(new Passage(marked ? item.end() : start, end));
    if (heading) close();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private boolean isRow(int start, int end) {
    if (text.charAt(start) == '|') return true;
    int tab = text.indexOf('\t', start);
    return tab >= 0
        && tab < end
        && text.indexOf('\t', tab + 1) >= 0
        && text.indexOf('\t', tab + 1) < end;
  }

  private void close() {
    if (lines.isEmpty()) return;
    int width = NARROWEST;
    for (var line : lines) width = Math.max(width, line.end() - line.start());
    var passages = new ArrayList<Passage>();
    int start = lines.get(0).start();
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size();
      if (!last && goesOn(lines.get(i), lines.get(i + 1), width)) continue;
      passages.add(new Passage(start, lines.get(i).end()));
      if (!last) start = lines.get(i + 1).start();
    }
    paragraphs.add(new Paragraph(List.copyOf(passages)));
    lines.clear();
  }

  private boolean goesOn(Passage line, Passage next, int width) {
    int word = next.start();
    while (word < next.end() && !isBlank(text.charAt(word))) word++;
    return line.end() - line.start() + 1 + word - next.start() > width;
  }
}
