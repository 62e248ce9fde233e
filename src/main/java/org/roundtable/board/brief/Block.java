package org.roundtable.board.brief;

import org.roundtable.paper.Paragraph;

/**
 * A paragraph where it stands on the sheet.
 *
 * @param size of its letters, in points
 * @param address that it leads to, or null
 */
record Block(Kind kind, float size, Paragraph paragraph, String address) {
  private static final float LEADING = 1.25f;

  enum Kind {
    TITLE("H1", 0.1f, 0.3f, 0),
    HEADING("H2", 0.6f, 0.15f, 0),
    SENTENCE("LI", 0, 0.18f, 1.1f),
    NOTE("P", 0.5f, 0.3f, 0);

    private final String tag;
    private final float before;
    private final float after;
    private final float indent;

    Kind(String tag, float before, float after, float indent) {
      this.tag = tag;
      this.before = before;
      this.after = after;
      this.indent = indent;
    }

    /** Its name in a tagged PDF. */
    String tag() {
      return tag;
    }

    float indent(float size) {
      return indent * size;
    }
  }

  float before() {
    return kind.before * size;
  }

  float after() {
    return kind.after * size;
  }

  float leading() {
    return LEADING * size;
  }

  float height() {
    return before() + leading() * paragraph.lines().size() + after();
  }
}
