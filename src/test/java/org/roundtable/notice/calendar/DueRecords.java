package org.roundtable.notice.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.State;

/** Records that say a day, and what is due by them. */
final class DueRecords {
  static final Occasions OCCASIONS = new Occasions(Path.of("none"));
  static final List<Occasion> NONE = List.of();
  static final List<Occasion> ILLINOIS = OCCASIONS.in("IL");
  static final List<Occasion> COLORADO = OCCASIONS.in("CO");

  private DueRecords() {}

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  static Due only(Due.Kind kind, DataUse record, List<Occasion> occasions, LocalDate today) {
    return find(kind, record, day("2020-01-01"), occasions, today).orElseThrow();
  }

  static Optional<Due> find(
      Due.Kind kind,
      DataUse record,
      LocalDate published,
      List<Occasion> occasions,
      LocalDate today) {
    return new Told("x", true, published, record)
        .due(occasions, today).stream().filter(d -> d.kind() == kind).findFirst();
  }

  static DataUse reviewed(LocalDate last, LocalDate next) {
    var row = new Item(Map.of("lastReviewed", last.toString()));
    return with(Field.REVIEWS, next == null ? row : row.with("nextReview", next.toString()));
  }

  static DataUse agreement(String type, String status, LocalDate expires) {
    var row = new Item(Map.of("type", type, "status", status));
    return with(Field.AGREEMENTS, expires == null ? row : row.with("expires", expires.toString()));
  }

  static DataUse choosing(LocalDate deadline) {
    return with(
        Field.CONSENT, new Item(Map.of("choice", "OPT-OUT", "deadline", deadline.toString())));
  }

  private static DataUse with(Field field, Item row) {
    return DataUse.NONE.with(
        field, new Entry(State.GIVEN, List.of(row), Words.NONE, Evidence.DECLARED));
  }
}
