package org.roundtable.notice.label;

import io.nayuki.qrcodegen.QrCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.roundtable.district.DistrictRecord;
import org.roundtable.kernel.Sentences;
import org.roundtable.notice.NoticeRecord;
import org.roundtable.paper.Typeface;

/**
 * A notice on one sheet of paper, as a PDF. The same notice gives the same bytes: nothing in it
 * comes from a clock or from chance. Letters get smaller, then answers shorter, until everything is
 * on the sheet.
 */
final class LabelSheet {
  /** On each side. */
  static final float MARGIN = 40;

  static final float CODE = 76;
  private static final float BESIDE_CODE = 16;
  private static final float LARGEST = 9.6f;
  static final float SMALLEST = 7.8f;
  private static final float STEP = 0.3f;

  private final Wanted wanted;
  private final Sentences sentences;
  private final Typeface face;

  /** A notice in a language on a paper. */
  record Wanted(DistrictRecord district, NoticeRecord notice, Locale locale, PaperSize size) {}

  /** A label that fits, as it stands on the sheet. */
  private record Fitting(Label label, List<Strip> head, List<Strip> body) {
    private float height() {
      return Math.max(Strip.height(head), CODE) + Strip.height(body);
    }
  }

  private LabelSheet(Wanted wanted, Typeface face) {
    this.wanted = wanted;
    this.sentences = Sentences.in(wanted.locale());
    this.face = face;
  }

  static byte[] of(Wanted wanted) throws IOException {
    try (var file = new PDDocument()) {
      file.setDocumentId(0L);
      new LabelSheet(wanted, Typeface.in(file)).drawOn(file);
      var bytes = new ByteArrayOutputStream();
      file.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void drawOn(PDDocument file) throws IOException {
    var fitting = fitting();
    var label = fitting.label();
    var page = new PDPage(wanted.size().sheet());
    file.addPage(page);
    file.getDocumentInformation()
        .setTitle(Phrases.text(label.title()) + " · " + sentences.say("label.above"));
    var preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    file.getDocumentCatalog().setViewerPreferences(preferences);
    try (var pen = new LabelPen(file, page, face, label.language())) {
      fitting.head().forEach(pen::draw);
      var code = QrCode.encodeText(label.page(), QrCode.Ecc.MEDIUM);
      pen.square(code, sentences.say("label.code", label.page()));
      fitting.body().forEach(pen::draw);
    }
  }

  private Fitting fitting() {
    for (var measure : Measure.FROM_LONG_TO_SHORT) {
      var label = LabelText.of(wanted.district(), wanted.notice(), wanted.locale(), measure);
      var smallest = laid(label, SMALLEST);
      if (smallest.height() <= room()) return largest(smallest);
    }
    throw new IllegalStateException("the shortest label is longer than a sheet");
  }

  private Fitting largest(Fitting smallest) {
    for (float size = LARGEST; size > SMALLEST; size -= STEP) {
      var larger = laid(smallest.label(), size);
      if (larger.height() <= room()) return larger;
    }
    return smallest;
  }

  private float room() {
    return wanted.size().height() - 2 * MARGIN;
  }

  private Fitting laid(Label label, float size) {
    var width = wanted.size().width() - 2 * MARGIN;
    return new Fitting(
        label,
        Layout.head(label, face, sentences, size, width - CODE - BESIDE_CODE),
        Layout.body(label, face, sentences, size, width));
  }
}
