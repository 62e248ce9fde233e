package org.roundtable.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Liberation Sans, which comes with PDFBox under the SIL Open Font License: Latin of all languages,
 * Greek, Cyrillic and Hebrew. For a letter that it does not have stands a box.
 */
public final class Typeface {
  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final char FIXED = '\u00A0';
  private static final String BOX = "\u25A1";

  private final PDType0Font font;
  private final CmapLookup letters;
  private final Map<Integer, Float> widths = new HashMap<>();

  private Typeface(PDType0Font font, CmapLookup letters) {
    this.font = font;
    this.letters = letters;
  }

  /** Embedded into this document, as far as it is used. */
  public static Typeface in(PDDocument document) throws IOException {
    try (var file = PDFont.class.getResourceAsStream(FILE)) {
      var parsed = new TTFParser().parse(new RandomAccessReadBuffer(file));
      return new Typeface(PDType0Font.load(document, parsed, true), parsed.getUnicodeCmapLookup());
    }
  }

  PDType0Font font() {
    return font;
  }

  /** On one line, with a box for each letter that cannot be printed. */
  String printable(String text) {
    var printable = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            c -> {
              if (isFixed(c)) printable.append(FIXED);
              else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) printable.append(' ');
              else if (isSeen(c)) printable.append(has(c) ? Character.toString(c) : BOX);
            });
    return printable.toString();
  }

  /** Would more than half of it be boxes? */
  public boolean isStrange(String text) {
    var seen = text.codePoints().filter(Character::isLetterOrDigit).toArray();
    int missing = 0;
    for (var c : seen) if (!has(c)) missing++;
    return 2 * missing > seen.length;
  }

  public float width(String text, float size) {
    var thousandths = 0f;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)))
      thousandths += widths.computeIfAbsent(text.codePointAt(i), this::width);
    return thousandths * size / 1000;
  }

  private float width(int c) {
    try {
      return font.getStringWidth(Character.toString(c));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean has(int c) {
    return letters.getGlyphId(c) != 0;
  }

  /** A blank at which no line ends, as before a percent sign in Spanish. */
  private static boolean isFixed(int c) {
    return c == FIXED || c == 0x202F;
  }

  /** Joiners and marks of direction are nothing to print. */
  private static boolean isSeen(int c) {
    var type = Character.getType(c);
    return type != Character.CONTROL && type != Character.FORMAT && !isVariation(c);
  }

  private static boolean isVariation(int c) {
    return c >= 0xFE00 && c <= 0xFE0F;
  }
}
