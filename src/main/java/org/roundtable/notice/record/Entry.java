package org.roundtable.notice.record;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.roundtable.kernel.Words;

/**
 * What a notice says in one field: rows, the same in the staff's own plain words, and what the
 * claim rests on.
 */
public record Entry(State state, List<Item> rows, Words plain, Evidence evidence)
    implements Serializable {
  /** The answer of a row that is not yet known, in the lists of answers. */
  public static final String NOT_YET_KNOWN = "NOT-YET-KNOWN";

  public static final Entry EMPTY =
      new Entry(State.GIVEN, List.of(), Words.NONE, Evidence.DECLARED);

  public Entry {
    rows = rows.stream().filter(row -> !row.empty()).toList();
  }

  public static Entry of(Item... rows) {
    return new Entry(State.GIVEN, List.of(rows), Words.NONE, Evidence.DECLARED);
  }

  public static Entry open(Words plain) {
    return new Entry(State.NOT_YET_KNOWN, List.of(), plain, Evidence.DECLARED);
  }

  public static Entry none(Words plain) {
    return new Entry(State.NONE, List.of(), plain, Evidence.DECLARED);
  }

  public boolean open() {
    return state == State.NOT_YET_KNOWN;
  }

  public boolean none() {
    return state == State.NONE;
  }

  /** Has nobody touched it? */
  public boolean empty() {
    return state == State.GIVEN && rows.isEmpty() && plain.empty();
  }

  /** Would a reader learn something from it? */
  public boolean given() {
    return state == State.GIVEN && !(rows.isEmpty() && plain.empty());
  }

  /** The only row of a field of one row; without parts where there is none. */
  public Item one() {
    return rows.isEmpty() ? Item.NONE : rows.get(0);
  }

  public Optional<Item> row(String part, String code) {
    return rows.stream().filter(row -> row.text(part).equals(code)).findFirst();
  }
}
