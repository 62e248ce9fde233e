package org.roundtable.notice.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Browser;
import org.roundtable.harness.Districts;
import org.roundtable.harness.Http;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Place;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Someone;

/** Staff bring a register and decide about it; families read it, and programs both. */
class AppRegisterPageIT {
  private static final String FILE =
      "Resource,Vendor,Agreement Type,Status,Data elements,Colour\n"
          + "Slate Quiz,Slate Tools,NDPA,Active,ASM-1,green\n"
          + "Math <garden>,Greenplot,Handshake,,,red\n";
  private static Place jeffco;
  private static Someone dana;
  private static String desk;

  @BeforeAll
  static void start() {
    Portal.address();
    jeffco = Districts.jeffco();
    dana = Officials.staff(jeffco);
    desk = "/" + jeffco.slug() + "/desk/apps";
  }

  @Test
  void aRegisterComesFromAFileAndAnAppIsAuthorisedAndEndedWithoutScript() {
    try (var tab = Browser.narrow().withoutScript().as(dana).open(desk)) {
      tab.check().follow("Bring a list from a file");
      var csv = FILE.getBytes(StandardCharsets.UTF_8);
      tab.find("[id='upload:file']").setInputFiles(new FilePayload("list.csv", "text/csv", csv));
      tab.press("Show what it would do").sees("Nothing has been changed yet.");
      assertTrue(tab.text().contains("“Handshake” is not in our list of words"), tab.text());
      assertTrue(tab.text().contains("Colour"));
      assertTrue(tab.text().contains("Math <garden>"));
      tab.checkInTwoLooks();
      tab.press("Take it into the list").sees("The file is taken into the list.");
      assertFalse(tab.text().contains("Math"));
      tab.follow("Slate Quiz").check();
      tab.press("Let schools use it");
      assertTrue(
          tab.find("[id='decide:purpose']").innerText().contains("Please fill this in."),
          tab.text());
      tab.find("[id='decide:purpose-en']").fill("Short quizzes in class.");
      tab.find("[id='decide:office']").fill("Technology Office");
      tab.find("[id='decide:authorised']").fill("2026-01-15");
      tab.find("[id='decide:review']").fill("2099-01-15");
      tab.press("Let schools use it").sees("The decision is on the list.");
      tab.find("summary:has-text('End it')").click();
      tab.find("[id='end:revoked']").fill("2026-02-01");
      tab.press("End it");
      assertTrue(tab.text().contains("Say why it ended."), tab.text());
      assertEquals("2026-02-01", tab.find("[id='end:revoked']").inputValue());
      tab.find("[id='end:reason-en']").fill("It sold data.");
      tab.press("End it").sees("The use of the app has ended.");
      tab.follow("As families see it").sees("No longer allowed");
      assertTrue(tab.text().contains("It sold data."));
      tab.checkInEveryLook();
    }
  }

  @Test
  void oneAppIsEnteredByHandAndFoundByFamilies() {
    try (var tab = Browser.wide().inSpanish().as(dana).open(desk + "/new")) {
      tab.check().press("Ponerla en la lista").sees("Por favor, llene este campo.");
      tab.find("[id='entry:resource']").fill("Biblioteca");
      tab.find("[id='entry:provider']").fill("Paper Boat");
      tab.find("summary:has-text('Elegir los datos')").click();
      tab.choose("Fotos, video o voz (X-PHOTO)");
      tab.press("Ponerla en la lista").sees("La aplicación está en la lista.");
      tab.checkInTwoLooks();
    }
    try (var tab =
        Browser.narrow().inSpanish().withoutScript().open("/" + jeffco.slug() + "/apps")) {
      tab.fill("Buscar por aplicación o empresa", "biblio").press("Buscar");
      tab.checkInEveryLook().follow("Biblioteca").sees("Sin decisión todavía");
      assertTrue(tab.text().contains("Fotos, video o voz"), tab.text());
      assertTrue(tab.text().contains("todavía no tiene aviso"));
      tab.checkInEveryLook();
    }
  }

  @Test
  void theNoticeOfASystemSaysWhereTheRegisterHasIt() {
    try (var tab = Browser.narrow().withoutScript().open("/jeffco/notices/quiz-app")) {
      tab.follow("Zip Quiz (invented)").sees("No longer allowed");
      tab.follow("Read what it does with children’s data").check();
      assertEquals("/jeffco/notices/quiz-app", tab.path());
    }
  }

  @Test
  void programsLookAtAFileFirstAndTakeItThen() {
    var api = "/api/v1/districts/" + jeffco.slug() + "/apps";
    var program = Http.token(dana).with("Content-Type", "text/csv");
    var file = "resource,provider\nBy program,Maker\nWithout maker,\n";
    var looked = program.ask("POST", api + "/import", file).json();
    assertFalse(looked.get("taken").getAsBoolean());
    var lines = looked.getAsJsonArray("lines");
    assertEquals("added", lines.get(0).getAsJsonObject().get("outcome").getAsString());
    assertEquals("skipped", lines.get(1).getAsJsonObject().get("outcome").getAsString());
    assertFalse(lines.get(1).getAsJsonObject().get("why").getAsString().isEmpty());
    assertEquals(404, Http.visitor().get(api + "/by-program").status());
    assertEquals(200, program.ask("POST", api + "/import?take=true", file).status());
    var entry = Http.visitor().get(api + "/by-program").json();
    assertEquals("not_authorised", entry.get("standing").getAsString());
    var table = Http.visitor().get(api + ".csv");
    assertTrue(table.body().contains("By program,Maker"), table.body());
    var again = program.ask("POST", api + "/import", table.body()).json();
    for (var line : again.getAsJsonArray("lines"))
      assertEquals("unchanged", line.getAsJsonObject().get("outcome").getAsString());
    assertEquals(table.body(), Http.visitor().get("/" + jeffco.slug() + "/apps.csv").body());
  }

  @Test
  void aProgramEntersDecidesAndEnds() {
    var api = "/api/v1/districts/" + jeffco.slug() + "/apps";
    var program = Http.token(dana);
    var made = program.post(api, "{\"resource\": \"Hand made\", \"provider\": \"Maker\"}");
    assertEquals(201, made.status());
    var one = api + "/" + made.json().get("slug").getAsString();
    assertEquals(422, program.post(one + "/authorisations", "{\"office\": \"O\"}").status());
    var decision =
        "{\"purpose\": {\"en\": \"Quizzes.\"}, \"office\": \"Office\","
            + " \"authorised\": \"2026-01-15\", \"review\": \"2099-01-15\"}";
    assertEquals(
        "authorised",
        program.post(one + "/authorisations", decision).json().get("standing").getAsString());
    var end = "{\"revoked\": \"2026-02-01\", \"reason\": {\"en\": \"It sold data.\"}}";
    assertEquals(
        "revoked", program.post(one + "/revocation", end).json().get("standing").getAsString());
    assertEquals(409, program.post(one + "/revocation", end).status());
    assertEquals(409, program.delete(one).status());
    var changed =
        "{\"resource\": \"Hand made\", \"provider\": \"Maker\", \"elements\": [\"SNM-1\"],"
            + " \"revision\": 1}";
    assertEquals(200, program.put(one, changed).status());
    assertEquals(409, program.put(one, changed).status());
    assertEquals(422, program.put(one, "{\"resource\": \"Hand made\"}").status());
  }
}
