package org.roundtable.notice.label;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Words;
import org.roundtable.notice.Status;
import org.roundtable.notice.codes.Codes;
import org.roundtable.notice.codes.Elements;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Part;
import org.roundtable.notice.record.State;
import org.roundtable.notice.record.Vocabulary;

/**
 * The shape of a published record as a JSON Schema (2020-12), made from the field list and the code
 * lists themselves. A record is good by it alone, and inside the document that tells of which
 * notice it is.
 */
final class NoticeSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final Sentences ENGLISH = Sentences.in(Locale.ENGLISH);
  private static final String DATE = "^\\d{4}-\\d{2}-\\d{2}$";
  private static final String WEB = "^https?://";
  private static final String PERIOD = "^P(?!$)(\\d+Y)?(\\d+M)?(\\d+D)?$";

  private final Map<String, JsonObject> lists = new TreeMap<>();

  private NoticeSchema() {}

  static JsonObject of(String id) {
    return new NoticeSchema().schema(id);
  }

  private JsonObject schema(String id) {
    var record = record();
    var definitions = Json.createObjectBuilder();
    definitions.add("record", record).add("notice", notice()).add("words", words());
    definitions.add("evidence", evidence());
    lists.forEach((name, list) -> definitions.add("codes-" + name, list));
    return Json.createObjectBuilder()
        .add("$schema", DIALECT)
        .add("$id", id)
        .add("title", ENGLISH.say("label.schema.title"))
        .add("description", ENGLISH.say("label.schema.means"))
        .add("type", "object")
        .add("if", required("record"))
        .add(
            "then",
            Json.createObjectBuilder()
                .add(
                    "properties",
                    Json.createObjectBuilder()
                        .add("$schema", text().add("format", "uri"))
                        .add("notice", reference("notice"))
                        .add("record", reference("record"))))
        .add("else", reference("record"))
        .add("$defs", definitions)
        .build();
  }

  private static JsonObjectBuilder notice() {
    var statuses = List.of(Status.values()).stream().map(Status::code).toList();
    return object(
            Json.createObjectBuilder()
                .add("id", text().add("format", "uri"))
                .add("district", text())
                .add("slug", text())
                .add("version", type("integer").add("minimum", 1))
                .add("status", codes(statuses))
                .add("published_at", text().add("format", "date-time")))
        .add("required", array(List.of("id", "district", "slug", "version", "status")));
  }

  private JsonObjectBuilder record() {
    var fields = Json.createObjectBuilder();
    for (var field : Field.values()) fields.add(field.json(), entry(field));
    return object(fields).add("description", ENGLISH.say("label.schema.record"));
  }

  private JsonObjectBuilder entry(Field field) {
    var parts = Json.createObjectBuilder();
    var must = field.parts().stream().filter(Part::must).map(Part::name).toList();
    for (var part : field.parts())
      parts.add(
          part.name(),
          part(part).add("title", ENGLISH.say("Part." + field.json() + "." + part.name())));
    var rows =
        type("array").add("minItems", 1).add("items", object(parts).add("required", array(must)));
    if (!field.many()) rows.add("maxItems", 1);
    return object(
            Json.createObjectBuilder()
                .add("state", codes(states(field)))
                .add("rows", rows)
                .add("plain", reference("words"))
                .add("evidence", reference("evidence")))
        .add("required", array(List.of("state")))
        .add("title", ENGLISH.say("Field." + field.name()))
        .add("description", ENGLISH.say("Field." + field.name() + ".hint"));
  }

  private static List<String> states(Field field) {
    return List.of(State.values()).stream()
        .filter(state -> state != State.NONE || field.mayBeNone())
        .filter(state -> state != State.NOT_YET_KNOWN || field.mayBeOpen())
        .map(State::json)
        .toList();
  }

  private JsonObjectBuilder part(Part part) {
    return switch (part.kind()) {
      case WORDS, TITLE -> reference("words");
      case TEXT -> text();
      case TEXTS -> some(text());
      case URL -> text().add("format", "uri").add("pattern", WEB);
      case DATE -> text().add("format", "date").add("pattern", DATE);
      case PERIOD -> text().add("pattern", PERIOD);
      case NUMBER -> type("integer").add("minimum", 0);
      case YES_NO -> type("boolean");
      case CODE -> list(part.list());
      case CODES -> some(list(part.list())).add("uniqueItems", true);
    };
  }

  /** The codes of a list, with what each means. */
  private JsonObjectBuilder list(String name) {
    lists.computeIfAbsent(
        name,
        n ->
            codes(Vocabulary.codes(n))
                .add("description", source(n))
                .add("x-words", means(n))
                .build());
    return reference("codes-" + name);
  }

  private static String source(String list) {
    return switch (list) {
      case "element", "category" -> Elements.categories().source();
      default -> Codes.list(list).source();
    };
  }

  private static JsonObjectBuilder means(String list) {
    var means = Json.createObjectBuilder();
    for (var code : Vocabulary.codes(list)) means.add(code, words(Vocabulary.words(list, code)));
    return means;
  }

  private static JsonObjectBuilder words(Words words) {
    var json = Json.createObjectBuilder();
    words.byLanguage().forEach(json::add);
    return json;
  }

  private static JsonObjectBuilder words() {
    return type("object")
        .add("description", ENGLISH.say("label.schema.words"))
        .add("minProperties", 1)
        .add("propertyNames", Json.createObjectBuilder().add("pattern", "^[a-z]{2,3}$"))
        .add("additionalProperties", text());
  }

  private JsonObjectBuilder evidence() {
    return object(
            Json.createObjectBuilder()
                .add("level", list(Evidence.LIST))
                .add("clause", reference("words"))
                .add("auditor", reference("words"))
                .add("date", text().add("format", "date").add("pattern", DATE))
                .add("url", text().add("format", "uri").add("pattern", WEB)))
        .add("required", array(List.of("level")))
        .add("description", ENGLISH.say("label.schema.evidence"));
  }

  private static JsonObjectBuilder object(JsonObjectBuilder properties) {
    return type("object").add("properties", properties).add("additionalProperties", false);
  }

  private static JsonObjectBuilder some(JsonObjectBuilder items) {
    return type("array").add("minItems", 1).add("items", items);
  }

  private static JsonObjectBuilder codes(Collection<String> codes) {
    return Json.createObjectBuilder().add("enum", array(codes));
  }

  private static JsonObjectBuilder text() {
    return type("string").add("minLength", 1);
  }

  private static JsonObjectBuilder type(String type) {
    return Json.createObjectBuilder().add("type", type);
  }

  private static JsonObjectBuilder required(String name) {
    return Json.createObjectBuilder().add("required", array(List.of(name)));
  }

  private static JsonObjectBuilder reference(String definition) {
    return Json.createObjectBuilder().add("$ref", "#/$defs/" + definition);
  }

  private static JsonArrayBuilder array(Collection<String> texts) {
    var array = Json.createArrayBuilder();
    texts.forEach(array::add);
    return array;
  }
}
