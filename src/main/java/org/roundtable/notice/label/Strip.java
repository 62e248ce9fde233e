package org.roundtable.notice.label;

import java.util.List;
import org.roundtable.paper.Lettering;
import org.roundtable.paper.Paragraph;

/**
 * What stands side by side on the sheet: one paragraph, or the cells of a table's row.
 *
 * @param before room above it, in points
 * @param ruled a line above it
 */
record Strip(List<Cell> cells, float before, boolean ruled) {
  static final String HEAD = "TH";
  static final String DATA = "TD";

  /**
   * A paragraph where it stands.
   *
   * @param tag its name in a tagged PDF
   * @param x from the left margin, in points
   * @param address that it leads to, or null
   */
  record Cell(String tag, float x, Paragraph text, Lettering look, String address) {
    private float height() {
      return look.leading() * text.lines().size();
    }
  }

  boolean row() {
    return cells.get(0).tag().startsWith("T");
  }

  /** Is it the row of a table that says what stands below? */
  boolean columns() {
    return cells.stream().allMatch(cell -> cell.tag().equals(HEAD));
  }

  /** Without what stands before it. */
  float depth() {
    var depth = 0f;
    for (var cell : cells) depth = Math.max(depth, cell.height());
    return depth + (row() ? 0.35f * cells.get(0).look().size() : 0);
  }

  float height() {
    return before + depth();
  }

  static float height(List<Strip> strips) {
    var height = 0f;
    for (var strip : strips) height += strip.height();
    return height;
  }
}
