package org.roundtable.launch.opinion;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.roundtable.comment.ConsultationBroken;

/** A JSON file that is one list of objects, read object by object; names what is wrong by line. */
final class JsonEntries implements AutoCloseable {
  private final String name;
  private final JsonParser parser;
  private long number;

  JsonEntries(Path file) throws IOException {
    name = file.getFileName().toString();
    if (!Files.isRegularFile(file)) throw new ConsultationBroken(name, 0, "noFile");
    parser =
        new JsonFactory()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .createParser(file.toFile());
    try {
      if (step() != JsonToken.START_ARRAY) throw broken("notAList");
    } catch (IOException | RuntimeException e) {
      parser.close();
      throw e;
    }
  }

  /** The next object, or null at the end. */
  Entry next() throws IOException {
    var token = step();
    if (token == JsonToken.END_ARRAY) {
      if (step() != null) throw broken("notAList");
      return null;
    }
    if (token != JsonToken.START_OBJECT) throw broken("notAList");
    number++;
    long line = line();
    var fields = new HashMap<String, String>();
    while (step() == JsonToken.FIELD_NAME) {
      var field = parser.currentName();
      var value = step();
      if (value.isStructStart()) skip();
      else if (value != JsonToken.VALUE_NULL) fields.put(field, parser.getText());
    }
    return new Entry(name, line, number, fields);
  }

  private void skip() throws IOException {
    for (int depth = 1; depth > 0; ) {
      var token = step();
      if (token == null) throw broken("notAList");
      if (token.isStructStart()) depth++;
      if (token.isStructEnd()) depth--;
    }
  }

  private JsonToken step() throws IOException {
    try {
      return parser.nextToken();
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new ConsultationBroken(
          name, at == null ? line() : at.getLineNr(), "notJson", at == null ? 1 : at.getColumnNr());
    } catch (CharConversionException e) {
      throw new ConsultationBroken(name, line(), "notUtf8");
    }
  }

  private long line() {
    return parser.currentLocation().getLineNr();
  }

  private ConsultationBroken broken(String why) {
    return new ConsultationBroken(name, line(), why);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  /**
   * One object.
   *
   * @param number its place in the list, from 1
   * @param fields those that are text or numbers
   */
  record Entry(String file, long line, long number, Map<String, String> fields) {

    boolean has(String... names) {
      return field(names) != null;
    }

    long id(String... names) {
      return number(0, Long.MAX_VALUE, names);
    }

    String text(String name) {
      return fields.getOrDefault(name, "");
    }

    /** A whole number under the first of these names that is there. */
    long number(long least, long most, String... names) {
      var field = field(names);
      if (field == null) throw broken("entryLacks", names[0]);
      try {
        long value = new BigDecimal(fields.get(field)).longValueExact();
        if (value >= least && value <= most) return value;
      } catch (ArithmeticException | NumberFormatException notWhole) {
        throw notANumber(field);
      }
      throw notANumber(field);
    }

    private ConsultationBroken notANumber(String field) {
      var text = fields.get(field);
      return broken("entryNumber", field, text.length() <= 40 ? text : text.substring(0, 40) + "…");
    }

    private String field(String... names) {
      for (var name : names) if (fields.containsKey(name)) return name;
      return null;
    }

    /** "votes.json, line 1: entry 17 …" */
    ConsultationBroken broken(String why, Object... args) {
      var all = new Object[args.length + 1];
      all[0] = Long.toString(number);
      for (int i = 0; i < args.length; i++) all[i + 1] = args[i].toString();
      return new ConsultationBroken(file, line, why, all);
    }
  }
}
