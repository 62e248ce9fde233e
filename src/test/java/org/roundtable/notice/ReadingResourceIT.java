package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Http;

/** Anybody may ask how hard a text is to read. */
class ReadingResourceIT {

  @Test
  void theVerbSaysWhatTheCommandSays() {
    var english = Http.visitor().post("/api/v1/reading", sent("en", "The cat sat on the mat."));
    assertEquals(200, english.status());
    assertEquals(6, english.json().get("words").getAsInt());
    assertEquals(116.145, english.json().get("flesch_reading_ease").getAsDouble());
    assertEquals(-1.45, english.json().get("flesch_kincaid_grade").getAsDouble());
    assertTrue(english.json().get("smog_indicative").getAsBoolean());
    assertTrue(english.json().get("inflesz").isJsonNull());
    var spanish = Http.visitor().post("/api/v1/reading", sent("es", "El gato come pescado."));
    assertEquals(78.235, spanish.json().get("inflesz").getAsDouble());
    assertEquals(82.76, spanish.json().get("fernandez_huerta").getAsDouble());
    assertEquals("quite_easy", spanish.json().get("inflesz_band").getAsString());
  }

  @Test
  void itAnswersInTheLanguageThatIsAskedFor() {
    var text = sent("en", "Vendors utilize PII.");
    var spanish = Http.visitor().post("/api/v1/reading?lang=es", text).json();
    assertEquals(
        "“utilize”: mejor “use”.",
        spanish.getAsJsonArray("findings").get(1).getAsJsonObject().get("said").getAsString());
    var header = Http.visitor().with("Accept-Language", "es").post("/api/v1/reading", text).json();
    assertEquals(spanish, header);
  }

  @Test
  void namesAreLeftOut() {
    var sent = new JsonObject();
    sent.addProperty("language", "en");
    sent.addProperty("text", "LoudCloud Systems keeps it.");
    var names = new com.google.gson.JsonArray();
    names.add("LoudCloud Systems");
    sent.add("names", names);
    var read = Http.visitor().post("/api/v1/reading", sent.toString()).json();
    assertEquals(2, read.get("words").getAsInt());
  }

  @Test
  void otherLanguagesAreNotScored() {
    var read = Http.visitor().post("/api/v1/reading", sent("fr", "Le chat."));
    assertEquals(200, read.status());
    assertEquals(false, read.json().get("scored").getAsBoolean());
    assertTrue(read.json().get("words").isJsonNull());
  }

  @Test
  void whatCannotBeReadIsRefusedInASentence() {
    for (var body :
        List.of(
            "{}",
            "{\"language\": \"en\"}",
            "{\"text\": \"The cat.\"}",
            sent("en", "a ".repeat(20_001)))) {
      var refused = Http.visitor().post("/api/v1/reading", body);
      assertEquals(422, refused.status(), refused::body);
      assertTrue(refused.json().has("field"), refused::body);
    }
    assertEquals(400, Http.visitor().post("/api/v1/reading", "{\"language\": 1}").status());
    assertEquals(
        200, Http.visitor().post("/api/v1/reading", sent("en", "a ".repeat(20_000))).status());
  }

  private static String sent(String language, String text) {
    var sent = new JsonObject();
    sent.addProperty("language", language);
    sent.addProperty("text", text);
    return sent.toString();
  }
}
