package org.roundtable.notice.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.BadInput;

/** Registers as spreadsheet programs and other registries write them. */
class AppFileTest {

  @Test
  void columnsAreUnderstoodByTheirUsualNamesInAnyOrder() {
    var file =
        AppFile.read("Date Approved;Product Name;Vendor;Colour\n3/4/2026;Quiz;Slate;green\n");
    var cells = file.lines().get(0).cells();
    assertEquals("Quiz", cells.get(AppColumn.RESOURCE));
    assertEquals("Slate", cells.get(AppColumn.PROVIDER));
    assertEquals("2026-03-04", cells.get(AppColumn.APPROVED));
    assertEquals(List.of("Colour"), file.passedOver());
  }

  @Test
  void everyColumnIsUnderstoodByItsOwnName() {
    for (var column : AppColumn.values())
      assertEquals(column, AppColumn.headed(column.header()).orElseThrow(), column.header());
  }

  @Test
  void aLineIsCalledByTheNumberThatASpreadsheetShows() {
    var file =
        AppFile.read("\uFEFFresource,provider\n\"Quiz\nof two lines\",Slate\n\n,\nMath,Green\n");
    assertEquals(2, file.lines().size());
    assertEquals(2, file.lines().get(0).number());
    assertEquals(6, file.lines().get(1).number());
  }

  @Test
  void whatKeepsAFormulaFromRunningIsTakenOffAgain() {
    var file = AppFile.read("resource,provider\n'=SUM(A1),Slate\n");
    assertEquals("=SUM(A1)", file.lines().get(0).cells().get(AppColumn.RESOURCE));
  }

  @Test
  void whatIsNoTableIsRefusedWhole() {
    refused("app.noFile", "");
    refused("app.noFile", "\n \n");
    refused("app.noColumn", "provider,status\nSlate,Approved\n");
    refused("app.columnTwice", "resource,app\nQuiz,Quiz\n");
    refused("app.unclosed", "resource,provider\n\"Quiz,Slate\nMath,Green\n");
    refused("app.noTable", "a,".repeat(3_000));
    refused("app.tooMany", "resource\n" + "x\n".repeat(AppFile.MOST + 1));
    assertEquals(
        AppFile.MOST, AppFile.read("resource\n" + "x\n".repeat(AppFile.MOST)).lines().size());
  }

  private static void refused(String key, String text) {
    var refused = assertThrows(BadInput.class, () -> AppFile.read(text));
    assertEquals("refused." + key, refused.key());
    assertTrue(refused.field().equals("file"));
  }
}
