package org.roundtable.notice.label;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Part;

/**
 * What the names in a notice's linked data mean (JSON-LD 1.1): terms of the W3C Data Privacy
 * Vocabulary 2.3 where there are some, else our own, which begin with the address of this context.
 * The record keeps the very shape that it has as JSON, so that nothing is lost in either direction.
 */
final class NoticeContext {
  /** By prefix; longer addresses stand before those that they begin with. */
  static final Map<String, String> PREFIXES = prefixes();

  private static final String LEGAL_BASES = "legal-basis";
  private static final String COUNTRIES = "country";

  private NoticeContext() {}

  private static Map<String, String> prefixes() {
    var prefixes = new LinkedHashMap<String, String>();
    prefixes.put("edu", "https://w3id.org/dpv/sector/education#");
    prefixes.put("pd", "https://w3id.org/dpv/pd#");
    prefixes.put("loc", "https://w3id.org/dpv/loc#");
    prefixes.put("dpv", "https://w3id.org/dpv#");
    prefixes.put("dct", "http://purl.org/dc/terms/");
    prefixes.put("schema", "https://schema.org/");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return prefixes;
  }

  /** Our own terms begin so. */
  static String own() {
    return NoticeAddresses.context() + "#";
  }

  static JsonObject context() {
    var context = Json.createObjectBuilder().add("@version", 1.1);
    PREFIXES.forEach(context::add);
    return context
        .add("notice", own())
        .add("dct:title", inLanguages("dct:title"))
        .add("dct:description", inLanguages("dct:description"))
        .add("skos:prefLabel", inLanguages("skos:prefLabel"))
        .add("dct:issued", typed("dct:issued", "xsd:dateTime"))
        .add("record", term("notice:record").add("@context", record()))
        .build();
  }

  private static JsonObjectBuilder record() {
    var fields = Json.createObjectBuilder();
    for (var field : Field.values())
      fields.add(field.json(), term("notice:" + field.json()).add("@context", entry(field)));
    return fields;
  }

  private static JsonObjectBuilder entry(Field field) {
    var entry =
        Json.createObjectBuilder()
            .add("state", term("notice:state"))
            .add("rows", term("notice:rows").add("@container", "@list"))
            .add("plain", inLanguages("notice:plain"))
            .add("evidence", term("notice:evidence").add("@context", evidence()));
    for (var part : field.parts())
      entry.add(part.name(), part("notice:" + field.json() + "." + part.name(), part));
    return entry;
  }

  private static JsonObjectBuilder evidence() {
    return Json.createObjectBuilder()
        .add("level", coded("notice:evidence.level", Evidence.LIST))
        .add("clause", inLanguages("notice:evidence.clause"))
        .add("auditor", inLanguages("notice:evidence.auditor"))
        .add("date", typed("notice:evidence.date", "xsd:date"))
        .add("url", typed("notice:evidence.url", "xsd:anyURI"));
  }

  private static JsonObjectBuilder part(String id, Part part) {
    return switch (part.kind()) {
      case WORDS, TITLE -> inLanguages(id);
      case TEXT, NUMBER, YES_NO -> term(id);
      case TEXTS -> term(id).add("@container", "@list");
      case URL -> typed(id, "xsd:anyURI");
      case DATE -> typed(id, "xsd:date");
      case PERIOD -> typed(id, "xsd:duration");
      case CODE -> coded(id, part.list());
      case CODES -> coded(id, part.list()).add("@container", "@set");
    };
  }

  /** A code is a term below the name of its list. */
  private static JsonObjectBuilder coded(String id, String list) {
    return typed(id, "@vocab")
        .add("@context", Json.createObjectBuilder().add("@vocab", terms(list)));
  }

  /** What the terms of a list begin with. */
  static String terms(String list) {
    return switch (list) {
      case COUNTRIES -> PREFIXES.get("loc");
      case LEGAL_BASES -> own() + "law/";
      default -> own() + list + "/";
    };
  }

  private static JsonObjectBuilder inLanguages(String id) {
    return term(id).add("@container", "@language");
  }

  private static JsonObjectBuilder typed(String id, String type) {
    return term(id).add("@type", type);
  }

  private static JsonObjectBuilder term(String id) {
    return Json.createObjectBuilder().add("@id", id);
  }
}
