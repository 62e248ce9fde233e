package org.roundtable.board.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.kernel.Words;
import org.roundtable.paper.Visual;

/** The brief on paper. */
class SheetTest {
  private static final URI PORTAL = URI.create("https://portal.example");
  private static final String LONGEST =
      "Nobody asked our families whether the records of their children may leave the district. "
          .repeat(4)
          .substring(0, 275);

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void theSheetSaysWhatThePageSaysAndEachSentenceIsALink(String language) throws IOException {
    var brief = Story.rich("Will the colleges get these records?").in(language);
    try (var pdf = pdf(brief)) {
      var text = text(pdf);
      assertTrue(text.contains(brief.title().text()), text);
      for (var passage : brief.passages()) assertTrue(text.contains(passage.heading()), text);
      for (var sentence : brief.sentences())
        assertTrue(text.contains(sentence.text().replace('\u00A0', ' ')), text);
      assertEquals(
          brief.sentences().stream()
              .map(s -> "https://portal.example" + s.link().replace("#", "?lang=" + language + "#"))
              .collect(Collectors.toCollection(TreeSet::new)),
          addresses(pdf));
    }
  }

  /** As long as the portal lets anybody write. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void theLongestTextsFillOneSheetInLettersThatOneCanRead(String language) throws IOException {
    var story = Story.rich(LONGEST);
    story.title = Words.english(LONGEST.substring(0, 160));
    story.summary = Words.english((LONGEST + LONGEST + LONGEST).substring(0, 600));
    try (var pdf = pdf(story.in(language))) {
      assertEquals(1, pdf.getNumberOfPages());
      assertTrue(smallest(pdf) > 6.5, () -> "letters of " + smallest(pdf));
      assertInside(pdf);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "家长希望知道谁能看到孩子的记录",
        "हमारे बच्चों के रिकॉर्ड",
        "من يستطيع أن يرى سجلات أطفالنا؟",
        "👩‍👧‍👦🚌🚸",
        "\u0000\u0007\u200B\u202E\uFFFF\uD800",
        "W̵̛̤͓̝̃͐̏̆̈́͜͠",
        "Ｗ"
      })
  void lettersThatTheSheetDoesNotHaveAreNoFailure(String letters) throws IOException {
    for (var text : List.of(letters, letters.repeat(40), "Mixed " + letters)) {
      var story = Story.rich(text);
      story.title = Words.english(text);
      try (var pdf = pdf(story.in("en"))) {
        assertEquals(1, pdf.getNumberOfPages());
        assertInside(pdf);
      }
    }
  }

  @Test
  void lettersOfManyLanguagesArePrinted() throws IOException {
    for (var text :
        List.of(
            "¿Quién ve las notas de mi hijo?",
            "Ai được xem hồ sơ của con tôi?",
            "Кто видит записи моего ребёнка?",
            "Ποιος βλέπει τα αρχεία;",
            "Kto widzi dane mojego dziecka – źdźbło?")) {
      var story = new Story();
      story.title = Words.english(text);
      try (var pdf = pdf(story.in("en"))) {
        assertTrue(text(pdf).contains(text), () -> text + "\n" + text(pdf));
      }
    }
  }

  @Test
  void aQuoteInLettersThatTheSheetDoesNotHaveSaysSoAndItsLinkShowsIt() throws IOException {
    try (var pdf = pdf(Story.rich("家长希望知道").in("en"))) {
      assertTrue(text(pdf).contains("words in letters that this sheet cannot print"), text(pdf));
    }
  }

  @Test
  void oneWordThatIsLongerThanTheSheetIsBroken() throws IOException {
    var story = Story.rich("x".repeat(275));
    story.title = Words.english("W".repeat(160));
    story.summary = Words.english("M".repeat(600));
    try (var pdf = pdf(story.in("en"))) {
      assertEquals(1, pdf.getNumberOfPages());
      assertInside(pdf);
    }
  }

  @Test
  void hebrewStandsFromRightToLeftAndIsReadAsItWasWritten() throws IOException {
    assertEquals(
        "DCBA",
        Visual.order("\u05D0\u05D1\u05D2\u05D3")
            .chars()
            .mapToObj(c -> String.valueOf((char) (c - '\u05D0' + 'A')))
            .collect(Collectors.joining()));
    assertEquals("12 \u05D1\u05D0", Visual.order("\u05D0\u05D1 12"));
    var story = new Story();
    story.title = Words.english("\u05D0\u05D1\u05D2");
    try (var pdf = pdf(story.in("en"))) {
      assertTrue(text(pdf).contains("\u05D0\u05D1\u05D2"), text(pdf));
    }
  }

  @Test
  void theSameBriefGivesTheSameBytes() throws IOException {
    var brief = Story.rich("Will the colleges get these records?").in("en");
    assertArrayEquals(
        Sheet.of(brief, PORTAL),
        Sheet.of(Story.rich("Will the colleges get these records?").in("en"), PORTAL));
  }

  @Test
  void whoHasItReadAloudHearsItsLanguageItsTitlesAndItsLists() throws IOException {
    var story = Story.rich("Will the colleges get these records?");
    story.title = Words.english("A data store");
    try (var pdf = pdf(story.in("es"))) {
      var catalog = pdf.getDocumentCatalog();
      assertEquals("es", catalog.getLanguage());
      assertEquals("Resumen de dos minutos: A data store", pdf.getDocumentInformation().getTitle());
      assertTrue(catalog.getViewerPreferences().displayDocTitle());
      assertTrue(catalog.getMarkInfo().isMarked());
      var tags = new ArrayList<String>();
      var languages = new TreeSet<String>();
      collect(catalog.getStructureTreeRoot(), tags, languages);
      assertEquals("Document", tags.get(0));
      assertTrue(tags.containsAll(List.of("H1", "H2", "P", "L", "LI", "Link")), tags::toString);
      assertEquals(new TreeSet<>(List.of("en", "es")), languages);
      assertNotNull(catalog.getStructureTreeRoot().getParentTree().getValue(0));
    }
  }

  private static void collect(PDStructureNode node, List<String> tags, TreeSet<String> languages) {
    for (var kid : node.getKids())
      if (kid instanceof PDStructureElement element) {
        tags.add(element.getStructureType());
        if (element.getLanguage() != null) languages.add(element.getLanguage());
        collect(element, tags, languages);
      }
  }

  private static PDDocument pdf(Brief brief) throws IOException {
    return Loader.loadPDF(Sheet.of(brief, PORTAL));
  }

  private static String text(PDDocument pdf) {
    try {
      return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " ");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static TreeSet<String> addresses(PDDocument pdf) throws IOException {
    var addresses = new TreeSet<String>();
    for (var annotation : pdf.getPage(0).getAnnotations()) {
      var address = ((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI();
      if (address.contains("#")) addresses.add(address);
    }
    return addresses;
  }

  private static double smallest(PDDocument pdf) {
    return letters(pdf).stream().mapToDouble(TextPosition::getFontSize).min().orElseThrow();
  }

  private static void assertInside(PDDocument pdf) {
    for (var letter : letters(pdf)) {
      assertTrue(letter.getXDirAdj() >= 41, () -> letter + " left");
      assertTrue(
          letter.getXDirAdj() + letter.getWidthDirAdj() <= 612 - 41, () -> letter + " right");
      assertTrue(letter.getYDirAdj() <= 792 - 41, () -> letter + " below");
    }
  }

  private static List<TextPosition> letters(PDDocument pdf) {
    var letters = new ArrayList<TextPosition>();
    try {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          letters.add(text);
        }
      }.getText(pdf);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return letters;
  }
}
