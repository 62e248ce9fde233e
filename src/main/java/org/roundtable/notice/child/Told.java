package org.roundtable.notice.child;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Item;

/**
 * What a notice tells in one field, as far as it is about a child.
 *
 * @param open is it not yet known?
 * @param none has the notice said that there is none?
 * @param plain the staff's own words
 */
public record Told<T>(boolean open, boolean none, Words plain, List<T> rows) {

  static <T> Told<T> of(Entry entry, Predicate<Item> about, Function<Item, T> row) {
    var rows = entry.rows().stream().filter(about).map(row).toList();
    return new Told<>(entry.open(), entry.none(), entry.plain(), rows);
  }

  /** Without the staff's words where there are rows, for those tell of all children. */
  static <T> Told<T> ofRows(Entry entry, List<T> rows) {
    return new Told<>(
        entry.open(), entry.none(), rows.isEmpty() ? entry.plain() : Words.NONE, rows);
  }

  /** Does the notice say nothing at all? */
  public boolean silent() {
    return !open && !none && plain.empty() && rows.isEmpty();
  }
}
