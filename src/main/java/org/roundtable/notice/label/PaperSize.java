package org.roundtable.notice.label;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.roundtable.kernel.BadInput;

/** The paper that a notice is printed on: US Letter unless somebody asks for the other. */
enum PaperSize {
  LETTER(PDRectangle.LETTER),
  A4(PDRectangle.A4);

  private final PDRectangle sheet;

  PaperSize(PDRectangle sheet) {
    this.sheet = sheet;
  }

  /**
   * @param asked {@code letter} or {@code a4}; null for the usual one
   */
  static PaperSize of(String asked) {
    if (asked == null) return LETTER;
    for (var size : values()) if (size.code().equals(asked.toLowerCase(Locale.ROOT))) return size;
    throw new BadInput("size", "label.size");
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  float width() {
    return sheet.getWidth();
  }

  float height() {
    return sheet.getHeight();
  }

  PDRectangle sheet() {
    return sheet;
  }
}
