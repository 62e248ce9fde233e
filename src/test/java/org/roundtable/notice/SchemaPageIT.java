package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Browser;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Records;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Systems;
import org.roundtable.harness.Tab;

/** Staff choose the vendor's file, or put in its text; neither needs JavaScript. */
class SchemaPageIT {
  private static final Path SQL = Path.of("src/test/resources/schema/app.sql");
  private static final String TEXT = "entity,name\nstudent,birthDate\n";
  private static Someone dana;
  private static String page;

  @BeforeAll
  static void start() {
    Portal.address();
    var jeffco = Districts.jeffco();
    dana = Officials.staff(jeffco);
    Systems.published(jeffco, "app", "IN_USE", Records.lawful("App"));
    page = "/" + jeffco.slug() + "/desk/notices/app/schema";
  }

  @Test
  void aFileIsReadUnderItsNameWithoutScript() {
    for (var browser : List.of(Browser.wide().withoutScript(), Browser.narrow()))
      try (var tab = browser.as(dana).open(page)) {
        tab.check().find("[id='upload:file']").setInputFiles(SQL);
        tab.press("Read it").sees("It was read.");
        assertTrue(tab.text().contains("app.sql: "), tab.text());
        tab.checkInTwoLooks();
      }
  }

  @Test
  void textIsReadInThePlaceOfAFile() {
    try (var tab = Browser.wide().withoutScript().as(dana).open(page)) {
      tab.fill("Or the text of it", TEXT).press("Read it").sees("It was read.");
      assertTrue(tab.text().contains("What you put in: 1 fields"), tab.text());
    }
  }

  @Test
  void neitherAndBothAreSaidInASentenceAndTheTextStays() {
    try (var tab = Browser.wide().withoutScript().as(dana).open(page)) {
      tab.press("Read it");
      assertEquals(
          "Choose the file with the schema first, or put its text below.", wrong(tab, "file"));
      tab.check();
      tab.find("[id='upload:file']").setInputFiles(SQL);
      tab.fill("Or the text of it", TEXT).press("Read it");
      assertTrue(wrong(tab, "file").startsWith("You chose a file and put in text too."));
      assertEquals(TEXT, tab.find("[id='upload:text']").inputValue());
      tab.press("Read it").sees("It was read.");
    }
  }

  @Test
  void whatIsNoSchemaIsSaidWhereItWasGiven() {
    try (var tab = Browser.narrow().inSpanish().withoutScript().as(dana).open(page)) {
      var picture = new FilePayload("foto.png", "image/png", new byte[] {(byte) 0x89, 'P', 0, 1});
      tab.find("[id='upload:file']").setInputFiles(picture);
      tab.press("Leerlo");
      assertTrue(wrong(tab, "file").length() > 20, tab.text());
      tab.check();
      tab.find("[id='upload:text']").fill("hola");
      tab.press("Leerlo");
      assertTrue(wrong(tab, "text").length() > 20, tab.text());
      assertEquals("hola", tab.find("[id='upload:text']").inputValue());
      tab.checkInEveryLook();
    }
  }

  @Test
  void aFileThatIsTooLargeIsAnsweredByAPage() {
    var large = new byte[12_000_000];
    java.util.Arrays.fill(large, (byte) 'a');
    try (var tab = Browser.wide().withoutScript().as(dana).open(page)) {
      tab.find("[id='upload:file']").setInputFiles(new FilePayload("big.csv", "text/csv", large));
      tab.press("Read it").sees("That is too large to send at once.");
    }
  }

  private static String wrong(Tab tab, String field) {
    return tab.find("[id='" + field + "-wrong'] .wrong").innerText();
  }
}
