package org.roundtable.board.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.roundtable.kernel.Sentences;
import org.roundtable.paper.Paragraph;
import org.roundtable.paper.Phrase;
import org.roundtable.paper.Typeface;

/**
 * A brief on one sheet of paper, as a PDF. The same brief gives the same bytes: nothing in it comes
 * from a clock or from chance. Letters get smaller until everything is on the sheet.
 */
final class Sheet {
  static final PDRectangle PAPER = PDRectangle.LETTER;

  /** On each side; what is inside lies on A4 too. */
  static final float MARGIN = 42;

  private static final float LARGEST = 10.5f;
  private static final float SMALLER = 0.96f;

  private final Brief brief;
  private final Sentences sentences;
  private final URI portal;
  private final Typeface face;

  private Sheet(Brief brief, URI portal, Typeface face) {
    this.brief = brief;
    this.sentences = Sentences.in(Locale.forLanguageTag(brief.language()));
    this.portal = portal;
    this.face = face;
  }

  /**
   * @param portal the address that people type
   */
  static byte[] of(Brief brief, URI portal) throws IOException {
    try (var file = new PDDocument()) {
      file.setDocumentId(0L);
      new Sheet(brief, portal, Typeface.in(file)).drawOn(file);
      var bytes = new ByteArrayOutputStream();
      file.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void drawOn(PDDocument file) throws IOException {
    var page = new PDPage(PAPER);
    file.addPage(page);
    file.getDocumentInformation()
        .setTitle(sentences.say("brief.title") + ": " + brief.title().text());
    var preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    file.getDocumentCatalog().setViewerPreferences(preferences);
    var size = LARGEST;
    var blocks = blocks(size);
    while (height(blocks) > PAPER.getHeight() - 2 * MARGIN) blocks = blocks(size *= SMALLER);
    try (var pen = new Pen(file, page, face, brief.language())) {
      for (var block : blocks) pen.draw(block);
    }
  }

  private List<Block> blocks(float size) {
    var blocks = new ArrayList<Block>();
    var small = size * 0.85f;
    blocks.add(
        block(Block.Kind.NOTE, small, sentences.say("brief.title") + " · " + brief.district()));
    blocks.add(block(Block.Kind.TITLE, size * 1.7f, brief.title(), null));
    blocks.add(block(Block.Kind.NOTE, small, sentences.say("brief.lead")));
    for (var passage : brief.passages()) {
      blocks.add(block(Block.Kind.HEADING, size * 1.15f, passage.heading()));
      for (var sentence : passage.sentences())
        blocks.add(block(Block.Kind.SENTENCE, size, sentence.phrases(), sentence.link()));
    }
    blocks.add(block(Block.Kind.NOTE, small, sentences.say("brief.advisory")));
    blocks.add(block(Block.Kind.NOTE, small, Phrase.said(address(brief.path())), brief.path()));
    return blocks;
  }

  private Block block(Block.Kind kind, float size, String text) {
    return block(kind, size, Phrase.said(text), null);
  }

  private Block block(Block.Kind kind, float size, Phrase phrase, String link) {
    return block(kind, size, List.of(phrase), link);
  }

  private Block block(Block.Kind kind, float size, List<Phrase> phrases, String link) {
    var width = PAPER.getWidth() - 2 * MARGIN - kind.indent(size);
    var printed = phrases.stream().map(this::printed).toList();
    return new Block(
        kind, size, Paragraph.of(printed, face, size, width), link == null ? null : address(link));
  }

  private Phrase printed(Phrase phrase) {
    return phrase.quoted() && face.isStrange(phrase.text())
        ? Phrase.said(sentences.say("brief.unprintable"))
        : phrase;
  }

  private static float height(List<Block> blocks) {
    var height = 0f;
    for (var block : blocks) height += block.height();
    return height;
  }

  private String address(String link) {
    var hash = link.indexOf('#');
    var page = hash < 0 ? link : link.substring(0, hash);
    return portal.resolve(page)
        + "?lang="
        + brief.language()
        + (hash < 0 ? "" : link.substring(hash));
  }
}
