package org.roundtable.notice.label;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.roundtable.kernel.Words;
import org.roundtable.notice.codes.Codes;

/** The nodes that linked data is made of, in the names of {@link NoticeContext}. */
final class Nodes {
  private Nodes() {}

  /** The vocabulary's term for a code, or one of our own of that type. */
  static JsonObjectBuilder known(String list, String code, String type) {
    var known = Codes.list(list).get(code).orElseThrow();
    return known.iri() == null ? minted(list, code, known.words(), type) : id(compact(known.iri()));
  }

  static JsonObjectBuilder minted(String list, String code, Words words, String type) {
    var types = type.equals("skos:Concept") ? array(type) : array(type, "skos:Concept");
    return term(list, code)
        .add("@type", types)
        .add("skos:prefLabel", words(words))
        .add("skos:notation", code);
  }

  static JsonObjectBuilder term(String list, String code) {
    return id(compact(NoticeContext.terms(list) + code));
  }

  static String compact(String iri) {
    if (iri.startsWith(NoticeContext.own()))
      return "notice:" + iri.substring(NoticeContext.own().length());
    for (var prefix : NoticeContext.PREFIXES.entrySet())
      if (iri.startsWith(prefix.getValue()))
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
    return iri;
  }

  static JsonObjectBuilder typed(String type) {
    return Json.createObjectBuilder().add("@type", type);
  }

  static JsonObjectBuilder id(String iri) {
    return Json.createObjectBuilder().add("@id", iri);
  }

  static JsonObjectBuilder words(Words words) {
    var json = Json.createObjectBuilder();
    words.byLanguage().forEach(json::add);
    return json;
  }

  static JsonArrayBuilder array(String... texts) {
    return array(List.of(texts));
  }

  static JsonArrayBuilder array(List<String> texts) {
    var array = Json.createArrayBuilder();
    texts.forEach(array::add);
    return array;
  }
}
