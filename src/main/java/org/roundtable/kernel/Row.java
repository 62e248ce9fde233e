package org.roundtable.kernel;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** One row of a native query, read by column from the left, starting at 0. */
public record Row(Object[] cells) {
  private static final WordsConverter WORDS = new WordsConverter();

  /** The rows of a query of at least two columns. */
  public static Stream<Row> of(List<?> results) {
    return results.stream().map(cells -> new Row((Object[]) cells));
  }

  public String text(int column) {
    return (String) cells[column];
  }

  public int number(int column) {
    return ((Number) cells[column]).intValue();
  }

  public long big(int column) {
    return ((Number) cells[column]).longValue();
  }

  public Integer numberOrNull(int column) {
    return cells[column] == null ? null : number(column);
  }

  public boolean yes(int column) {
    return Boolean.TRUE.equals(cells[column]);
  }

  public Words words(int column) {
    return WORDS.convertToEntityAttribute(text(column));
  }

  public Instant at(int column) {
    var value = cells[column];
    if (value instanceof OffsetDateTime there) return there.toInstant();
    return value == null ? null : ((Timestamp) value).toInstant();
  }

  public LocalDate day(int column) {
    var value = cells[column];
    if (value instanceof LocalDate day) return day;
    return value == null ? null : ((Date) value).toLocalDate();
  }

  /** The constant of this name, or null. */
  public <E extends Enum<E>> E constant(int column, Class<E> type) {
    return cells[column] == null ? null : Enum.valueOf(type, text(column));
  }
}
