package org.roundtable.board.brief;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.roundtable.board.brief.Block.Kind;
import org.roundtable.paper.Ink;
import org.roundtable.paper.Lettering;
import org.roundtable.paper.Paragraph;
import org.roundtable.paper.Place;
import org.roundtable.paper.Tags;
import org.roundtable.paper.Typeface;

/** Draws one block below the other, from the top of the sheet. */
final class Pen implements AutoCloseable {
  private static final Color INK = new Color(0x17, 0x21, 0x1d);
  private static final Color SOFT = new Color(0x4a, 0x57, 0x51);
  private static final Color ACCENT = new Color(0x0a, 0x66, 0x50);

  private final Ink ink;
  private final Tags tags;
  private final Typeface face;
  private PDStructureElement list;
  private float y = Sheet.PAPER.getHeight() - Sheet.MARGIN;

  Pen(PDDocument file, PDPage page, Typeface face, String language) throws IOException {
    this.ink = new Ink(file, page, face, language);
    this.tags = ink.tags();
    this.face = face;
  }

  void draw(Block block) throws IOException {
    y -= block.before();
    var element = element(block);
    if (block.kind() == Kind.SENTENCE) bullet(block);
    for (var line : block.paragraph().lines()) {
      y -= block.leading();
      draw(block, line, element);
    }
    y -= block.after();
  }

  /** Where the text of a block belongs; sentences that follow each other are one list. */
  private PDStructureElement element(Block block) {
    if (block.kind() != Kind.SENTENCE) list = null;
    else if (list == null) list = tags.child(tags.document(), "L");
    var element = tags.child(list == null ? tags.document() : list, block.kind().tag());
    if (list != null) element = tags.child(element, "LBody");
    return block.address() == null ? element : tags.child(element, "Link");
  }

  private void draw(Block block, Paragraph.Span line, PDStructureElement element)
      throws IOException {
    var x = Sheet.MARGIN + block.kind().indent(block.size());
    ink.line(block.paragraph(), line, look(block), new Place(x, y), element);
    if (block.address() == null) return;
    var width = face.width(block.paragraph().text(line), block.size());
    var where = new PDRectangle(x, y - 0.25f * block.size(), width, block.leading());
    ink.link(block.address(), block.paragraph(), where, element);
  }

  private static Lettering look(Block block) {
    var kind = block.kind();
    var colour = kind == Kind.NOTE ? SOFT : kind == Kind.HEADING ? ACCENT : INK;
    return new Lettering(block.size(), colour, kind == Kind.TITLE || kind == Kind.HEADING);
  }

  private void bullet(Block block) throws IOException {
    var size = block.size();
    var corner = new Place(Sheet.MARGIN + 0.25f * size, y - 0.95f * size);
    ink.decoration(ACCENT, corner, 0.3f * size, 0.3f * size);
  }

  @Override
  public void close() throws IOException {
    ink.close();
  }
}
