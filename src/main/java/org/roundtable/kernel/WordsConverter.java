package org.roundtable.kernel;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.TreeMap;

/** {@link Words} as the JSON object that the column type {@code words} holds. */
@Converter(autoApply = true)
public class WordsConverter implements AttributeConverter<Words, String> {

  @Override
  public String convertToDatabaseColumn(Words words) {
    var json = Json.createObjectBuilder();
    if (words != null) words.byLanguage().forEach(json::add);
    return json.build().toString();
  }

  @Override
  public Words convertToEntityAttribute(String column) {
    if (column == null) return Words.NONE;
    try (var reader = Json.createReader(new StringReader(column))) {
      var words = new TreeMap<String, String>();
      reader
          .readObject()
          .forEach((language, text) -> words.put(language, ((JsonString) text).getString()));
      return new Words(words);
    }
  }
}
