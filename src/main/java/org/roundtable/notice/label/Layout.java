package org.roundtable.notice.label;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.roundtable.kernel.Sentences;
import org.roundtable.notice.label.Label.Row;
import org.roundtable.notice.label.Label.Table;
import org.roundtable.notice.label.Strip.Cell;
import org.roundtable.paper.Lettering;
import org.roundtable.paper.Paragraph;
import org.roundtable.paper.Phrase;
import org.roundtable.paper.Typeface;

/** Where everything on a sheet stands, in letters of one size: black and grey alone. */
final class Layout {
  private static final Color INK = Color.BLACK;
  private static final Color SOFT = new Color(0x3d, 0x3d, 0x3d);

  /** Of a question and its answer, and of four columns: where each begins, of the whole width. */
  private static final float[] TWO = {0, 0.26f};

  private static final float[] FOUR = {0, 0.2f, 0.56f, 0.78f};
  private static final float BETWEEN = 6;

  private final Typeface face;
  private final Sentences sentences;
  private final float size;
  private final float width;
  private final List<Strip> strips = new ArrayList<>();

  private Layout(Typeface face, Sentences sentences, float size, float width) {
    this.face = face;
    this.sentences = sentences;
    this.size = size;
    this.width = width;
  }

  /**
   * @param width of what stands beside the square code, in points
   */
  static List<Strip> head(
      Label label, Typeface face, Sentences sentences, float size, float width) {
    var layout = new Layout(face, sentences, size, width);
    layout.paragraph("P", InWords.said(label.above()), layout.small(), 0);
    layout.paragraph("H1", label.title(), new Lettering(size * 1.7f, INK, true), 0.2f);
    layout.paragraph("P", InWords.said(label.standing()), layout.strong(), 0.3f);
    layout.paragraph("P", label.lead(), layout.plain(), 0.3f);
    return layout.strips;
  }

  static List<Strip> body(
      Label label, Typeface face, Sentences sentences, float size, float width) {
    var layout = new Layout(face, sentences, size, width);
    label.tables().forEach(layout::table);
    label.notes().forEach(note -> layout.paragraph("P", InWords.said(note), layout.small(), 0.6f));
    layout.add(
        List.of(layout.cell("P", 0, 1, InWords.said(label.page()), layout.small(), label.page())),
        0,
        false);
    return layout.strips;
  }

  private void table(Table table) {
    paragraph("H2", InWords.said(table.heading()), new Lettering(size * 1.15f, INK, true), 0.8f);
    var places = table.columns().isEmpty() ? TWO : FOUR;
    if (!table.columns().isEmpty()) {
      var heads = new ArrayList<Cell>();
      for (int i = 0; i < places.length; i++)
        heads.add(cell(Strip.HEAD, places, i, InWords.said(table.columns().get(i)), strong()));
      add(heads, 0.2f, true);
    }
    for (var row : table.rows()) row(row, places);
  }

  private void row(Row row, float[] places) {
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < places.length; i++)
      cells.add(
          i == 0
              ? cell(Strip.HEAD, places, i, row.cells().get(i), strong())
              : cell(Strip.DATA, places, i, row.cells().get(i), plain()));
    add(cells, 0.2f, true);
  }

  private void paragraph(String tag, List<Phrase> text, Lettering look, float before) {
    if (text.isEmpty()) return;
    add(List.of(cell(tag, 0, 1, text, look, null)), before, false);
  }

  private void add(List<Cell> cells, float before, boolean ruled) {
    strips.add(new Strip(cells, before * size, ruled));
  }

  private Cell cell(String tag, float[] places, int at, List<Phrase> text, Lettering look) {
    var end = at + 1 < places.length ? places[at + 1] : 1;
    return cell(tag, places[at], end, text, look, null);
  }

  private Cell cell(
      String tag, float from, float to, List<Phrase> text, Lettering look, String address) {
    var room = (to - from) * width - (to < 1 ? BETWEEN : 0);
    var printed = text.stream().map(this::printed).toList();
    return new Cell(
        tag, from * width, Paragraph.of(printed, face, look.size(), room), look, address);
  }

  private Phrase printed(Phrase phrase) {
    return phrase.quoted() && face.isStrange(phrase.text())
        ? Phrase.said(sentences.say("label.unprintable"))
        : phrase;
  }

  private Lettering plain() {
    return new Lettering(size, INK, false);
  }

  private Lettering strong() {
    return new Lettering(size, INK, true);
  }

  private Lettering small() {
    return new Lettering(size * 0.9f, SOFT, false);
  }
}
