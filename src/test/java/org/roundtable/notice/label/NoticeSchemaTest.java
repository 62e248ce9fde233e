package org.roundtable.notice.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.Checked;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.DataUseJson;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Part;
import org.roundtable.notice.record.Records;

/** The published schema and the records that the portal keeps agree with each other. */
class NoticeSchemaTest {
  private static final String ID = "https://portal.example/api/v1/schemas/notice.json";
  private static final JsonSchema SCHEMA = schema();

  @Property(tries = 300)
  void everyWholeRecordHoldsToTheSchema(@ForAll("whole") DataUse record) {
    assertEquals(Set.of(), wrong(DataUseJson.write(record).toString()));
  }

  @Provide
  Arbitrary<DataUse> whole() {
    return Records.whole().map(Checked::of);
  }

  @Test
  void theSchemaIsOne() {
    var meta =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    var text = NoticeSchema.of(ID).toString();
    assertEquals(
        Set.of(),
        meta.validate(
            text,
            InputFormat.JSON,
            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)));
    assertTrue(text.startsWith("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\""));
    assertTrue(text.contains("\"$id\":\"" + ID + "\""));
  }

  @Test
  void itSaysOfEachFieldAndPartWhatItIs() {
    var fields = NoticeSchema.of(ID).getJsonObject("$defs").getJsonObject("record");
    for (var field : Field.values()) {
      var entry = fields.getJsonObject("properties").getJsonObject(field.json());
      assertFalse(entry.getString("title").startsWith("⟦"), field.json());
      assertFalse(entry.getString("description").startsWith("⟦"), field.json());
      var row = row(entry);
      assertEquals(
          field.parts().stream().map(Part::name).toList(),
          List.copyOf(row.getJsonObject("properties").keySet()));
      assertEquals(
          field.parts().stream().filter(Part::must).map(Part::name).toList(),
          row.getJsonArray("required").getValuesAs(jakarta.json.JsonString::getString));
      for (var part : field.parts())
        assertFalse(
            row.getJsonObject("properties")
                .getJsonObject(part.name())
                .getString("title")
                .startsWith("⟦"),
            part::name);
    }
  }

  private static JsonObject row(JsonObject entry) {
    return entry.getJsonObject("properties").getJsonObject("rows").getJsonObject("items");
  }

  @Test
  void theDocumentHoldsToItAsTheRecordDoes() {
    var document = NoticeDocument.of(Samples.district(), Samples.notice(Samples.dashboard(), 1));
    assertEquals(Set.of(), wrong(document.toString()));
    assertEquals(List.of("$schema", "notice", "record"), document.keySet().stream().toList());
    assertEquals(
        "http://localhost:8080/jeffco/notices/dashboard",
        document.getJsonObject("notice").getString("id"));
    assertEquals(
        DataUseJson.write(Samples.dashboard()).toString(),
        document.getJsonObject("record").toString());
  }

  @Test
  void whatThePortalRefusesTheSchemaRefuses() {
    for (var wrong :
        List.of(
            "{\"hostnig\": {\"state\": \"given\"}}",
            "{\"hosting\": {}}",
            "{\"hosting\": {\"state\": \"none\"}}",
            "{\"contacts\": {\"state\": \"not_yet_known\"}}",
            "{\"hosting\": {\"state\": \"given\", \"rows\": [{\"location\": \"THE-MOON\"}]}}",
            "{\"hosting\": {\"state\": \"given\", \"rows\": [{\"town\": \"Golden\"}]}}",
            "{\"hosting\": {\"state\": \"given\", \"rows\": [{\"countries\": [\"US\"]}]}}",
            "{\"hosting\": {\"state\": \"given\", \"plain\": \"Here\"}}",
            "{\"hosting\": {\"state\": \"given\", \"plain\": {\"English\": \"Here\"}}}",
            "{\"reviews\": {\"state\": \"given\", \"rows\": [{\"lastReviewed\": \"1.2.2026\","
                + " \"nextReview\": \"2026-01-01\"}]}}",
            "{\"retention\": {\"state\": \"given\", \"rows\": [{\"trigger\": \"CONTRACT-END\","
                + " \"period\": \"a year\"}]}}",
            "{\"cost\": {\"state\": \"given\", \"rows\": [{\"annual\": -1}]}}",
            "{\"cost\": {\"state\": \"given\", \"rows\": [{}, {}]}}",
            "{\"system\": {\"state\": \"given\", \"rows\": [{\"name\": {\"en\": \"A\"},"
                + " \"description\": {\"en\": \"B\"}, \"url\": \"javascript:alert(1)\"}]}}",
            "{\"record\": {\"hosting\": {}}}",
            "{\"record\": {}, \"notice\": {\"id\": 1}}",
            "[]")) assertFalse(wrong(wrong).isEmpty(), wrong);
    var good = new DataUse(Map.of(Field.HOSTING, Entry.open(Words.english("We asked."))));
    assertEquals(Set.of(), wrong(DataUseJson.write(good).toString()));
  }

  static Set<String> wrong(String json) {
    return SCHEMA
        .validate(
            json,
            InputFormat.JSON,
            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
        .stream()
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  private static JsonSchema schema() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(NoticeSchema.of(ID).toString(), SchemaValidatorsConfig.builder().build());
  }
}
