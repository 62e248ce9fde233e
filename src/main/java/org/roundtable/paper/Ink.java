package org.roundtable.paper;

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

/**
 * What lands on a sheet, and of each piece what it is: text of an element of the document, a link,
 * a figure, or mere decoration.
 */
public final class Ink implements AutoCloseable {
  private static final float BOLD = 0.35f;

  private final PDPage page;
  private final PDPageContentStream stream;
  private final Typeface face;
  private final Tags tags;

  public Ink(PDDocument file, PDPage page, Typeface face, String language) throws IOException {
    this.page = page;
    this.face = face;
    this.tags = new Tags(file, page, language);
    this.stream = new PDPageContentStream(file, page);
  }

  public Tags tags() {
    return tags;
  }

  /** One line of a paragraph, its letters standing on {@code y}. */
  public void line(
      Paragraph paragraph, Paragraph.Span line, Lettering look, Place at, PDStructureElement of)
      throws IOException {
    stream.beginText();
    stream.setFont(face.font(), look.size());
    stream.setNonStrokingColor(look.colour());
    stream.setStrokingColor(look.colour());
    stream.setLineWidth(BOLD);
    stream.setRenderingMode(look.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    stream.newLineAtOffset(at.x(), at.y());
    var text = paragraph.text(line);
    if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      show(Visual.order(text), text, of);
    } else {
      for (var run : paragraph.runs(line)) show(run.text(), null, spoken(run, of));
    }
    stream.endText();
  }

  /** Words in another language than the sheet's are marked, where it is known. */
  private PDStructureElement spoken(Paragraph.Run run, PDStructureElement element) {
    if (!run.phrase().quoted() || run.phrase().language().isEmpty()) return element;
    var span = tags.child(element, "Span");
    span.setLanguage(run.phrase().language());
    return span;
  }

  private void show(String drawn, String read, PDStructureElement element) throws IOException {
    begin(element, read);
    stream.showText(drawn);
    stream.endMarkedContent();
  }

  private void begin(PDStructureElement element, String read) throws IOException {
    var properties = PDPropertyList.create(Tags.read(tags.piece(element), read));
    stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), properties);
  }

  /** Decoration, and marked as that: readers pass it over. */
  public void decoration(Color colour, Place corner, float width, float height) throws IOException {
    stream.beginMarkedContent(COSName.ARTIFACT);
    fill(colour, corner, width, height);
    stream.endMarkedContent();
  }

  private void fill(Color colour, Place corner, float width, float height) throws IOException {
    stream.setNonStrokingColor(colour);
    stream.addRect(corner.x(), corner.y(), width, height);
    stream.fill();
  }

  /** The line, as wide as it is, leads to an address. */
  public void link(String address, Paragraph paragraph, PDRectangle where, PDStructureElement of)
      throws IOException {
    var there = new PDActionURI();
    there.setURI(address);
    var link = new PDAnnotationLink();
    link.setAction(there);
    link.setRectangle(where);
    link.setContents(paragraph.whole());
    var none = new PDBorderStyleDictionary();
    none.setWidth(0);
    link.setBorderStyle(none);
    link.setPrinted(true);
    link.setPage(page);
    page.getAnnotations().add(link);
    tags.link(of, link);
  }

  /** Dark squares, each one unit wide, that are read as one figure. */
  public void squares(boolean[][] dark, Place corner, float unit, PDStructureElement figure)
      throws IOException {
    begin(figure, null);
    stream.setNonStrokingColor(Color.BLACK);
    for (int row = 0; row < dark.length; row++)
      for (int column = 0; column < dark[row].length; column++)
        if (dark[row][column])
          stream.addRect(
              corner.x() + column * unit, corner.y() + (dark.length - 1 - row) * unit, unit, unit);
    stream.fill();
    stream.endMarkedContent();
  }

  @Override
  public void close() throws IOException {
    stream.close();
    tags.finish();
  }
}
