package org.roundtable.notice.law;

import java.util.List;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Path;

/** A notice's record as the laws see it. */
public record RecordAnswers(DataUse record) implements Answered {
  private static final List<String> NDPA =
      List.of("NDPA-STANDARD", "NDPA-MODIFIED", "EXHIBIT-E-SUBSCRIBER");

  @Override
  public boolean known(String path) {
    return Path.of(path).filter(p -> p.known(record)).isPresent();
  }

  @Override
  public boolean open(String path) {
    return Path.of(path).filter(p -> p.open(record)).isPresent();
  }

  @Override
  public boolean childUnder13() {
    return !Boolean.FALSE.equals(record.to(Field.CHILD_UNDER13).one().yes("answer"));
  }

  @Override
  public boolean ndpa() {
    return record.to(Field.AGREEMENTS).rows().stream()
        .anyMatch(row -> NDPA.contains(row.text("type")));
  }
}
