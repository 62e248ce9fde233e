package org.roundtable.initiative;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.roundtable.kernel.Words;
import org.roundtable.kernel.WordsConverter;

/** A row of a native query, read cell by cell. */
record Row(Object... cells) {
  private static final WordsConverter WORDS = new WordsConverter();

  String text(int at) {
    return (String) cells[at];
  }

  int number(int at) {
    return ((Number) cells[at]).intValue();
  }

  boolean yes(int at) {
    return (Boolean) cells[at];
  }

  Instant instant(int at) {
    return cells[at] == null ? null : ((Timestamp) cells[at]).toInstant();
  }

  LocalDate day(int at) {
    return cells[at] == null ? null : ((java.sql.Date) cells[at]).toLocalDate();
  }

  Words words(int at) {
    return WORDS.convertToEntityAttribute(text(at));
  }

  <E extends Enum<E>> E constant(int at, Class<E> type) {
    return cells[at] == null ? null : Enum.valueOf(type, text(at));
  }

  boolean empty(int at) {
    return cells[at] == null;
  }
}
