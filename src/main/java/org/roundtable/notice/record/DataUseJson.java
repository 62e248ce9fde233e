package org.roundtable.notice.record;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.roundtable.kernel.Words;

/**
 * A record as JSON, in the database and for programs alike. The same record is always the same
 * text: fields and parts stand in the order of {@link Field}, and what says nothing is left out.
 */
public final class DataUseJson {
  private DataUseJson() {}

  /** A record that was checked before it was kept. */
  public static DataUse read(String json) {
    if (json == null) return DataUse.NONE;
    try (var reader = Json.createReader(new StringReader(json))) {
      return DataUseReader.read(reader.readObject());
    }
  }

  public static JsonObject write(DataUse record) {
    var json = Json.createObjectBuilder();
    record.entries().forEach((field, entry) -> json.add(field.json(), entry(field, entry)));
    return json.build();
  }

  private static JsonObjectBuilder entry(Field field, Entry entry) {
    var json = Json.createObjectBuilder().add("state", entry.state().json());
    if (!entry.rows().isEmpty()) {
      var rows = Json.createArrayBuilder();
      entry.rows().forEach(row -> rows.add(row(field, row)));
      json.add("rows", rows);
    }
    if (!entry.plain().empty()) json.add("plain", words(entry.plain()));
    if (!entry.evidence().declaredOnly()) json.add("evidence", evidence(entry.evidence()));
    return json;
  }

  private static JsonObjectBuilder row(Field field, Item row) {
    var json = Json.createObjectBuilder();
    for (var part : field.parts())
      if (row.has(part.name())) json.add(part.name(), value(row.parts().get(part.name())));
    return json;
  }

  private static JsonValue value(Object value) {
    if (value instanceof Words words) return words(words).build();
    if (value instanceof Long number) return Json.createValue(number);
    if (value instanceof Boolean yes) return yes ? JsonValue.TRUE : JsonValue.FALSE;
    if (value instanceof List<?> list) return list(list).build();
    return Json.createValue((String) value);
  }

  private static JsonArrayBuilder list(List<?> texts) {
    var json = Json.createArrayBuilder();
    texts.forEach(text -> json.add((String) text));
    return json;
  }

  private static JsonObjectBuilder words(Words words) {
    var json = Json.createObjectBuilder();
    words.byLanguage().forEach(json::add);
    return json;
  }

  private static JsonObjectBuilder evidence(Evidence evidence) {
    var json = Json.createObjectBuilder().add("level", evidence.level());
    if (!evidence.clause().empty()) json.add("clause", words(evidence.clause()));
    if (!evidence.auditor().empty()) json.add("auditor", words(evidence.auditor()));
    if (!evidence.date().isEmpty()) json.add("date", evidence.date());
    if (!evidence.url().isEmpty()) json.add("url", evidence.url());
    return json;
  }
}
