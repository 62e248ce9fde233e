package org.roundtable.notice.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.district.DistrictRecord;
import org.roundtable.district.Kind;
import org.roundtable.district.Moderation;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Words;
import org.roundtable.notice.NoticeRecord;
import org.roundtable.notice.Remarks;
import org.roundtable.notice.Status;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.Part;
import org.roundtable.notice.record.Records;
import org.roundtable.notice.record.State;
import org.roundtable.notice.record.Vocabulary;

/** A notice on one sheet of paper. */
class LabelSheetTest {
  private static final String PAGE = "http://localhost:8080/jeffco/notices/dashboard?lang=";

  @Property(tries = 60)
  void everyRecordIsOneSheetThatOneCanRead(@ForAll("records") DataUse record) throws IOException {
    for (var size : PaperSize.values())
      try (var pdf = pdf(record, "en", size)) {
        assertOneSheet(pdf, size);
      }
  }

  @Provide
  Arbitrary<DataUse> records() {
    return Records.any();
  }

  /** All that the portal takes: 300 rows in each field, 4,000 characters in each text. */
  @ParameterizedTest
  @EnumSource
  void theLongestRecordIsOneSheetAndSaysThatThereIsMore(PaperSize size) throws IOException {
    for (var language : List.of("en", "es"))
      for (var letter : List.of("Who sees the records of our children? ", "W", "数据"))
        try (var pdf = pdf(full(letter), language, size)) {
          assertOneSheet(pdf, size);
          assertTrue(text(pdf).contains(language.equals("en") ? "see the page" : "vea la página"));
        }
  }

  @Test
  void theSheetAnswersWhatFamiliesAsk() throws IOException {
    try (var pdf = pdf(dashboard(), "en", PaperSize.LETTER)) {
      var text = text(pdf);
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
    try (var pdf = pdf(dashboard(), "es", PaperSize.LETTER)) {
      var text = text(pdf);
      for (var said :
          List.of("Tablero", "¿Se vende? No", "En uso · Versión 1", "delicado", PAGE + "es"))
        assertTrue(text.contains(said), () -> said + "\n" + text);
    }
  }

  @Test
  void whoHasItReadAloudHearsHeadingsTablesAndWhatTheCodeIsFor() throws IOException {
    try (var pdf = pdf(dashboard(), "es", PaperSize.LETTER)) {
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
        dashboard()
            .with(
                Field.PURPOSES,
                new Entry(
                    State.GIVEN, List.of(), Words.english("For the lessons."), Evidence.DECLARED));
    try (var pdf = pdf(record, "es", PaperSize.LETTER)) {
      var elements = new ArrayList<PDStructureElement>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
      assertTrue(elements.stream().anyMatch(e -> "en".equals(e.getLanguage())));
    }
  }

  /** A camera sees the address in the corner, with white around it. */
  @Test
  void theSquareCodeLeadsToThePage() throws IOException {
    try (var pdf = pdf(dashboard(), "en", PaperSize.LETTER)) {
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
    try (var pdf = pdf(dashboard(), "en", PaperSize.A4)) {
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
        LabelSheet.of(wanted(dashboard(), "en", PaperSize.LETTER)),
        LabelSheet.of(wanted(dashboard(), "en", PaperSize.LETTER)));
  }

  @Test
  void anOlderVersionLeadsToItself() throws IOException {
    var old = notice(dashboard(), 3);
    try (var pdf =
        Loader.loadPDF(
            LabelSheet.of(
                new LabelSheet.Wanted(district(), old, Locale.ENGLISH, PaperSize.LETTER)))) {
      assertTrue(text(pdf).contains("/notices/dashboard/versions/1?lang=en"));
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

  private static void assertOneSheet(PDDocument pdf, PaperSize size) throws IOException {
    assertEquals(1, pdf.getNumberOfPages());
    assertEquals(size.width(), pdf.getPage(0).getMediaBox().getWidth());
    var margin = LabelSheet.MARGIN - 1;
    for (var letter : letters(pdf)) {
      assertTrue(letter.getFontSize() >= 7, () -> "letters of " + letter.getFontSize());
      assertTrue(letter.getXDirAdj() >= margin, () -> letter + " left");
      assertTrue(
          letter.getXDirAdj() + letter.getWidthDirAdj() <= size.width() - margin,
          () -> letter + " right");
      assertTrue(letter.getYDirAdj() <= size.height() - margin, () -> letter + " below");
    }
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

  static DataUse dashboard() {
    var none = Words.NONE;
    return new DataUse(
        Map.of(
            Field.SYSTEM,
                Entry.of(
                    new Item(
                        Map.of(
                            "name",
                            new Words(Map.of("en", "Classroom dashboard", "es", "Tablero")),
                            "description",
                            Words.english("A screen.")))),
            Field.PROHIBITED_USES, Entry.of(new Item(Map.of("use", "SALE", "answer", "NEVER"))),
            Field.HOSTING, Entry.of(new Item(Map.of("location", "DISTRICT-PREMISES"))),
            Field.RETENTION, Entry.open(Words.english("We asked.")),
            Field.DATA_ELEMENTS,
                Entry.of(
                    new Item(Map.of("code", "CON-1", "purposes", List.of("PROGRESS"))),
                    new Item(Map.of("code", "SNM-1", "purposes", List.of("PROGRESS")))),
            Field.ACCESS_ROLES,
                Entry.of(
                    new Item(
                        Map.of(
                            "role",
                            "TEACHER",
                            "rights",
                            Vocabulary.codes("right-of-access").subList(0, 1),
                            "categories",
                            List.of("CON", "SNM")))),
            Field.RECIPIENTS,
                Entry.of(
                    new Item(Map.of("kind", "COLLEGE", "answer", "NO")),
                    new Item(Map.of("kind", "RESEARCHER", "answer", "ONLY-WITH-CONSENT"))),
            Field.SUBPROCESSORS, Entry.none(none),
            Field.RIGHTS,
                Entry.of(
                    new Item(
                        Map.of(
                            "code",
                            "INSPECT",
                            "how",
                            Words.english("Write."),
                            "deadlineDays",
                            45L)))));
  }

  /** As much as the portal keeps. */
  private static DataUse full(String letters) {
    var entries = new EnumMap<Field, Entry>(Field.class);
    for (var field : Field.values()) {
      var rows = new ArrayList<Item>();
      for (int i = 0; i < (field.many() ? 300 : 1); i++) rows.add(row(field, letters, i));
      entries.put(field, new Entry(State.GIVEN, rows, Words.NONE, Evidence.DECLARED));
    }
    return new DataUse(entries);
  }

  private static Item row(Field field, String letters, int i) {
    var parts = new LinkedHashMap<String, Object>();
    for (var part : field.parts()) parts.put(part.name(), value(part, letters, i));
    return new Item(parts);
  }

  private static Object value(Part part, String letters, int i) {
    var codes = part.coded() ? Vocabulary.codes(part.list()) : List.<String>of();
    return switch (part.kind()) {
      case WORDS -> Words.english(letters.repeat(4000 / letters.length()));
      case TITLE -> Words.english(letters.repeat(120 / letters.length()));
      case TEXT -> letters.repeat(300 / letters.length());
      case TEXTS -> List.of(letters);
      case URL -> "https://district.example/" + "a".repeat(900);
      case DATE -> "2026-01-31";
      case PERIOD -> "P1Y6M";
      case NUMBER -> 999_999_999_999L;
      case YES_NO -> true;
      case CODE -> codes.get(i % codes.size());
      case CODES -> codes;
    };
  }

  static DistrictRecord district() {
    return new DistrictRecord(
        new DistrictId(1),
        "jeffco",
        "Jefferson County Schools",
        Kind.values()[0],
        "CO",
        ZoneId.of("America/Denver"),
        List.of("en", "es"),
        Moderation.values()[0],
        Words.NONE,
        false);
  }

  static NoticeRecord notice(DataUse record, int newest) {
    return new NoticeRecord(
        "dashboard",
        Status.IN_USE,
        1,
        newest,
        Instant.parse("2013-11-01T16:00:00Z"),
        Words.NONE,
        record,
        new Remarks(Words.NONE, Words.NONE, null));
  }

  private static LabelSheet.Wanted wanted(DataUse record, String language, PaperSize size) {
    return new LabelSheet.Wanted(
        district(), notice(record, 1), Locale.forLanguageTag(language), size);
  }

  private static PDDocument pdf(DataUse record, String language, PaperSize size)
      throws IOException {
    return Loader.loadPDF(LabelSheet.of(wanted(record, language, size)));
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " ");
  }

  private static List<TextPosition> letters(PDDocument pdf) throws IOException {
    var letters = new ArrayList<TextPosition>();
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition text) {
        letters.add(text);
      }
    }.getText(pdf);
    return letters;
  }
}
