package org.roundtable.notice.label;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.roundtable.paper.Ink;
import org.roundtable.paper.Place;
import org.roundtable.paper.Tags;
import org.roundtable.paper.Typeface;

/** Draws one strip below the other, from the top of the sheet. */
final class LabelPen implements AutoCloseable {
  private static final Color RULE = new Color(0x80, 0x80, 0x80);
  private static final float HAIR = 0.5f;

  private final Ink ink;
  private final Tags tags;
  private final Typeface face;
  private final float width;
  private final float top;
  private PDStructureElement table;
  private float y;

  LabelPen(PDDocument file, PDPage page, Typeface face, String language) throws IOException {
    this.ink = new Ink(file, page, face, language);
    this.tags = ink.tags();
    this.face = face;
    this.width = page.getMediaBox().getWidth() - 2 * LabelSheet.MARGIN;
    this.top = page.getMediaBox().getHeight() - LabelSheet.MARGIN;
    this.y = top;
  }

  void draw(Strip strip) {
    try {
      y -= strip.before();
      if (strip.ruled()) ink.decoration(RULE, new Place(LabelSheet.MARGIN, y), width, HAIR);
      var of = of(strip);
      for (var cell : strip.cells()) draw(cell, strip.columns(), of);
      y -= strip.depth();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows that follow each other are one table. */
  private PDStructureElement of(Strip strip) {
    if (!strip.row()) {
      table = null;
      return tags.document();
    }
    if (table == null) table = tags.child(tags.document(), "Table");
    return tags.child(table, "TR");
  }

  private void draw(Strip.Cell cell, boolean column, PDStructureElement of) throws IOException {
    var element = tags.child(of, cell.tag());
    if (cell.tag().equals(Strip.HEAD)) {
      var scope = new PDTableAttributeObject();
      scope.setScope(
          column ? PDTableAttributeObject.SCOPE_COLUMN : PDTableAttributeObject.SCOPE_ROW);
      element.addAttribute(scope);
    }
    if (cell.address() != null) element = tags.child(element, "Link");
    var look = cell.look();
    var x = LabelSheet.MARGIN + cell.x();
    var base = y - look.size();
    for (var line : cell.text().lines()) {
      ink.line(cell.text(), line, look, new Place(x, base), element);
      if (cell.address() != null) {
        var wide = face.width(cell.text().text(line), look.size());
        var where = new PDRectangle(x, base - 0.25f * look.size(), wide, look.leading());
        ink.link(cell.address(), cell.text(), where, element);
      }
      base -= look.leading();
    }
  }

  /** The square code, in the upper right corner; what follows stands below it. */
  void square(QrCode code, String read) throws IOException {
    var dark = new boolean[code.size][code.size];
    for (int row = 0; row < code.size; row++)
      for (int column = 0; column < code.size; column++)
        dark[row][column] = code.getModule(column, row);
    var corner = new Place(LabelSheet.MARGIN + width - LabelSheet.CODE, top - LabelSheet.CODE);
    var figure = tags.child(tags.document(), "Figure");
    figure.setAlternateDescription(read);
    var layout = new PDLayoutAttributeObject();
    layout.setBBox(new PDRectangle(corner.x(), corner.y(), LabelSheet.CODE, LabelSheet.CODE));
    figure.addAttribute(layout);
    ink.squares(dark, corner, LabelSheet.CODE / code.size, figure);
    y = Math.min(y, corner.y());
  }

  @Override
  public void close() throws IOException {
    ink.close();
  }
}
