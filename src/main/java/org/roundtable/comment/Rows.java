package org.roundtable.comment;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Rows of a native query. */
final class Rows {
  private Rows() {}

  @SuppressWarnings("unchecked")
  static List<Object[]> of(Query query) {
    return query.getResultList();
  }

  static Instant instant(Object column) {
    if (column == null) return null;
    return column instanceof Timestamp at ? at.toInstant() : ((OffsetDateTime) column).toInstant();
  }
}
