package org.roundtable.notice.schema;

final class JsonSchemaReader {
  private JsonSchemaReader() {}

  static Schema read(String text) {
    throw new Unreadable("notASchema");
  }
}
