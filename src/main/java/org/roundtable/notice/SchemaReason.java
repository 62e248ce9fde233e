package org.roundtable.notice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Words;
import org.roundtable.notice.schema.Reason;
import org.roundtable.notice.schema.Unreadable;

/**
 * Why a field of a schema was matched, as it is kept: it is told in the reader's language later.
 */
public record SchemaReason(String key, List<String> words) implements Serializable {

  static SchemaReason of(Reason reason) {
    return new SchemaReason(reason.key(), reason.words());
  }

  static SchemaReason read(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      var object = reader.readObject();
      return new SchemaReason(
          object.getString("key"), object.getJsonArray("words").getValuesAs(JsonString::getString));
    }
  }

  JsonObject json() {
    var words = Json.createArrayBuilder();
    this.words.forEach(words::add);
    return Json.createObjectBuilder().add("key", key).add("words", words).build();
  }

  String said(Sentences sentences) {
    return sentences.say("schema.reason." + key, words.toArray());
  }

  /** A file that is no schema, as any other bad input. */
  static BadInput refusal(Unreadable unreadable) {
    var why = new TreeMap<String, String>();
    for (var language : List.of("en", "es"))
      why.put(
          language,
          Sentences.in(Locale.forLanguageTag(language))
              .say("schema.refused." + unreadable.why(), unreadable.args()));
    return new BadInput("file", "notice.schemaFile", new Words(why));
  }
}
