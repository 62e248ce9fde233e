package org.roundtable.board.brief;

import java.awt.Color;
import java.io.IOException;
import java.text.Bidi;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.roundtable.board.brief.Block.Kind;

/** Draws one block below the other, from the top of the sheet. */
final class Pen implements AutoCloseable {
  private static final Color INK = new Color(0x17, 0x21, 0x1d);
  private static final Color SOFT = new Color(0x4a, 0x57, 0x51);
  private static final Color ACCENT = new Color(0x0a, 0x66, 0x50);

  private final PDPage page;
  private final PDPageContentStream stream;
  private final Typeface face;
  private final Tags tags;
  private PDStructureElement list;
  private float y = Sheet.PAPER.getHeight() - Sheet.MARGIN;

  Pen(PDDocument file, PDPage page, Typeface face, String language) throws IOException {
    this.page = page;
    this.face = face;
    this.tags = new Tags(file, page, language);
    this.stream = new PDPageContentStream(file, page);
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
    stream.beginText();
    stream.setFont(face.font(), block.size());
    colour(block.kind());
    stream.newLineAtOffset(x, y);
    var text = block.paragraph().text(line);
    if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      show(Visual.order(text), text, element);
    } else {
      for (var run : block.paragraph().runs(line)) show(run.text(), null, spoken(run, element));
    }
    stream.endText();
    if (block.address() != null) link(block, x, face.width(text, block.size()), element);
  }

  /** Words in another language than the sheet's are marked, where it is known. */
  private PDStructureElement spoken(Paragraph.Run run, PDStructureElement element) {
    if (!run.phrase().quoted() || run.phrase().language().isEmpty()) return element;
    var span = tags.child(element, "Span");
    span.setLanguage(run.phrase().language());
    return span;
  }

  private void show(String drawn, String read, PDStructureElement element) throws IOException {
    var properties = PDPropertyList.create(Tags.read(tags.piece(element), read));
    stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), properties);
    stream.showText(drawn);
    stream.endMarkedContent();
  }

  private void colour(Kind kind) throws IOException {
    var heading = kind == Kind.TITLE || kind == Kind.HEADING;
    var colour = kind == Kind.NOTE ? SOFT : kind == Kind.HEADING ? ACCENT : INK;
    stream.setNonStrokingColor(colour);
    stream.setStrokingColor(colour);
    stream.setLineWidth(0.35f);
    stream.setRenderingMode(heading ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
  }

  /** Decoration, and marked as that: readers pass it over. */
  private void bullet(Block block) throws IOException {
    var size = block.size();
    stream.beginMarkedContent(COSName.ARTIFACT);
    stream.setNonStrokingColor(ACCENT);
    stream.addRect(Sheet.MARGIN + 0.25f * size, y - 0.95f * size, 0.3f * size, 0.3f * size);
    stream.fill();
    stream.endMarkedContent();
  }

  private void link(Block block, float x, float width, PDStructureElement element)
      throws IOException {
    var there = new PDActionURI();
    there.setURI(block.address());
    var link = new PDAnnotationLink();
    link.setAction(there);
    link.setRectangle(new PDRectangle(x, y - 0.25f * block.size(), width, block.leading()));
    link.setContents(block.paragraph().whole());
    var none = new PDBorderStyleDictionary();
    none.setWidth(0);
    link.setBorderStyle(none);
    link.setPrinted(true);
    link.setPage(page);
    page.getAnnotations().add(link);
    tags.link(element, link);
  }

  @Override
  public void close() throws IOException {
    stream.close();
    tags.finish();
  }
}
