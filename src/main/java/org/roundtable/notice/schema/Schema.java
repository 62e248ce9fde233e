package org.roundtable.notice.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fields that a system keeps, out of its own schema: every one, in the order of the file.
 *
 * @param usedBy for a part that others are made of (an address, a name): the names of those others
 * @param remarks what was not followed
 */
public record Schema(
    Format format, List<Field> fields, Map<String, Set<String>> usedBy, List<Remark> remarks) {

  /** More fields than any system of a school has; beyond that a file is made to do harm. */
  static final int MOST_FIELDS = 200_000;

  /** Files up to 100 MB are read, in whatever of the four formats. */
  public static final long LARGEST = 100L * 1024 * 1024;

  private static final int LONGEST_NAME = 500;

  private static final Pattern CREATES =
      Pattern.compile(
          "(?i)\\b(?:create\\s+(?:\\w+\\s+){0,3}?table|alter\\s+table|comment\\s+on\\s+column)\\b");

  public Schema {
    fields = List.copyOf(fields);
    remarks = List.copyOf(remarks);
  }

  /**
   * @throws Unreadable with the reason, before a byte is read when the file is too large
   */
  public static Schema read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) throw new Unreadable("noFile");
    if (Files.size(file) > LARGEST) throw new Unreadable("tooLarge", LARGEST >> 20);
    return read(Files.readAllBytes(file));
  }

  public static Schema read(byte[] bytes) {
    if (bytes.length > LARGEST) throw new Unreadable("tooLarge", LARGEST >> 20);
    var text = Source.text(bytes);
    var start = text.stripLeading();
    if (start.isEmpty()) throw new Unreadable("empty");
    var schema =
        switch (start.charAt(0)) {
          case '<' -> new XmlSchemaReader().read(start);
          case '{', '[' -> start.startsWith("[dbo]") ? sql(text) : JsonSchemaReader.read(start);
          default -> CREATES.matcher(text).find() ? sql(text) : InventoryReader.read(text);
        };
    if (schema.fields().isEmpty()) throw new Unreadable("noFields");
    for (var field : schema.fields())
      if (field.name().length() > LONGEST_NAME) throw new Unreadable("longName", LONGEST_NAME);
    return schema;
  }

  private static Schema sql(String text) {
    return new DdlReader(text).read();
  }
}
