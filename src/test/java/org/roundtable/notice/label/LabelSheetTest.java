package org.roundtable.notice.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.State;

/** A notice on one sheet of paper. */
class LabelSheetTest {
  private static final String PAGE = "http://localhost:8080/jeffco/notices/dashboard?lang=";

  @Test
  void theSheetAnswersWhatFamiliesAsk() throws IOException {
    try (var pdf = Samples.pdf(Samples.dashboard(), "en", PaperSize.LETTER)) {
      var text = Samples.text(pdf);
      for (var said :
          List.of(
              "Classroom dashboard",
              "In use · Version 1, November 1, 2013",
              "Jefferson County Schools",
              "Is it sold? No Is it given",
              "Where is it kept? In the district's own building",
              "How long is it kept? Not yet known. We asked.",
              "Behavior Behavior and discipline (sensitive) To show how each child is doing Teachers",
              "Who else gets it? Colleges and universities: No; Researchers: Only if you say yes",
              "Which other companies work on it? There is none.",
              "See what is kept about your child: 45 days",
              "1 open question",
              PAGE + "en")) assertTrue(text.contains(said), () -> said + "\n" + text);
    }
    try (var pdf = Samples.pdf(Samples.dashboard(), "es", PaperSize.LETTER)) {
      var text = Samples.text(pdf);
      for (var said :
          List.of("Tablero", "¿Se vende? No", "En uso · Versión 1", "delicado", PAGE + "es"))
        assertTrue(text.contains(said), () -> said + "\n" + text);
    }
  }

  @Test
  void whoHasItReadAloudHearsHeadingsTablesAndWhatTheCodeIsFor() throws IOException {
    try (var pdf = Samples.pdf(Samples.dashboard(), "es", PaperSize.LETTER)) {
      var catalog = pdf.getDocumentCatalog();
      assertEquals("es", catalog.getLanguage());
      assertEquals(
          "Tablero · Qué hace su escuela con los datos de sus hijos",
          pdf.getDocumentInformation().getTitle());
      assertTrue(catalog.getViewerPreferences().displayDocTitle());
      assertTrue(catalog.getMarkInfo().isMarked());
      var elements = new ArrayList<PDStructureElement>();
      collect(catalog.getStructureTreeRoot(), elements);
      var tags = elements.stream().map(PDStructureElement::getStructureType).toList();
      assertEquals("Document", tags.get(0));
      assertTrue(tags.containsAll(List.of("H1", "H2", "P", "Table", "TR", "TD", "Link")));
      var scopes = new TreeMap<String, Integer>();
      for (var element : elements)
        if (element.getStructureType().equals("TH")) scopes.merge(scope(element), 1, Integer::sum);
      assertEquals(4, scopes.get("Column"));
      assertTrue(scopes.get("Row") == 10, scopes::toString);
      var figure = elements.stream().filter(e -> e.getStructureType().equals("Figure")).findFirst();
      assertTrue(figure.orElseThrow().getAlternateDescription().endsWith(PAGE + "es"));
    }
  }

  @Test
  void wordsInAnotherLanguageAreMarkedAsThat() throws IOException {
    var record =
        Samples.dashboard()
            .with(
                Field.PURPOSES,
                new Entry(
                    State.GIVEN, List.of(), Words.english("For the lessons."), Evidence.DECLARED));
    try (var pdf = Samples.pdf(record, "es", PaperSize.LETTER)) {
      var elements = new ArrayList<PDStructureElement>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
      assertTrue(elements.stream().anyMatch(e -> "en".equals(e.getLanguage())));
    }
  }

  /** A camera sees the address in the corner, with white around it. */
  @Test
  void theSquareCodeLeadsToThePage() throws IOException {
    try (var pdf = Samples.pdf(Samples.dashboard(), "en", PaperSize.LETTER)) {
      var scale = 4;
      var picture = new PDFRenderer(pdf).renderImage(0, scale);
      var code = QrCode.encodeText(PAGE + "en", QrCode.Ecc.MEDIUM);
      var unit = LabelSheet.CODE / code.size * scale;
      var left = (612 - LabelSheet.MARGIN - LabelSheet.CODE) * scale;
      var top = LabelSheet.MARGIN * scale;
      for (int y = -4; y < code.size + 4; y++)
        for (int x = -4; x < code.size + 4; x++)
          assertEquals(
              code.getModule(x, y),
              dark(picture, left + (x + 0.5f) * unit, top + (y + 0.5f) * unit),
              x + ", " + y);
      var link = (PDAnnotationLink) pdf.getPage(0).getAnnotations().get(0);
      assertEquals(PAGE + "en", ((PDActionURI) link.getAction()).getURI());
    }
  }

  @Test
  void itPrintsInBlackAndWhite() throws IOException {
    try (var pdf = Samples.pdf(Samples.dashboard(), "en", PaperSize.A4)) {
      var picture = new PDFRenderer(pdf).renderImage(0, 1);
      for (int y = 0; y < picture.getHeight(); y++)
        for (int x = 0; x < picture.getWidth(); x++) {
          int rgb = picture.getRGB(x, y);
          assertEquals(rgb & 0xff, rgb >> 8 & 0xff);
          assertEquals(rgb & 0xff, rgb >> 16 & 0xff);
        }
    }
  }

  @Test
  void theSameNoticeGivesTheSameBytes() throws IOException {
    assertArrayEquals(
        LabelSheet.of(Samples.wanted(Samples.dashboard(), "en", PaperSize.LETTER)),
        LabelSheet.of(Samples.wanted(Samples.dashboard(), "en", PaperSize.LETTER)));
  }

  @Test
  void anOlderVersionLeadsToItself() throws IOException {
    var old = Samples.notice(Samples.dashboard(), 3);
    try (var pdf =
        Loader.loadPDF(
            LabelSheet.of(
                new LabelSheet.Wanted(
                    Samples.district(), old, Locale.ENGLISH, PaperSize.LETTER)))) {
      assertTrue(Samples.text(pdf).contains("/notices/dashboard/versions/1?lang=en"));
    }
  }

  @Test
  void paperIsLetterUnlessSomebodyAsksForA4() {
    assertEquals(PaperSize.LETTER, PaperSize.of(null));
    assertEquals(PaperSize.A4, PaperSize.of("a4"));
    assertEquals(PaperSize.A4, PaperSize.of("A4"));
    for (var wrong : List.of("", "a5", "legal", "A4 "))
      assertEquals("size", assertThrows(BadInput.class, () -> PaperSize.of(wrong)).field());
  }

  private static boolean dark(BufferedImage picture, float x, float y) {
    return (picture.getRGB(Math.round(x), Math.round(y)) & 0xff) < 128;
  }

  private static String scope(PDStructureElement head) {
    return ((PDTableAttributeObject) head.getAttributes().getObject(0)).getScope();
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
    for (var kid : node.getKids())
      if (kid instanceof PDStructureElement element) {
        elements.add(element);
        collect(element, elements);
      }
  }
}
