package org.roundtable.notice.schema;

final class DdlReader {
  DdlReader(String text) {}

  Schema read() {
    throw new Unreadable("notASchema");
  }
}
