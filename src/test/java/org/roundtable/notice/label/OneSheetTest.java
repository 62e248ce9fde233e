package org.roundtable.notice.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.Part;
import org.roundtable.notice.record.Records;
import org.roundtable.notice.record.State;
import org.roundtable.notice.record.Vocabulary;

/** Whatever a record says, it is one sheet in letters that one can read. */
class OneSheetTest {
  @Property(tries = 60)
  void everyRecordIsOneSheetThatOneCanRead(@ForAll("records") DataUse record) throws IOException {
    for (var size : PaperSize.values())
      try (var pdf = Samples.pdf(record, "en", size)) {
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
        try (var pdf = Samples.pdf(full(letter), language, size)) {
          assertOneSheet(pdf, size);
          assertTrue(
              Samples.text(pdf).contains(language.equals("en") ? "see the page" : "vea la página"));
        }
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
}
