package org.roundtable.notice.record;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a record, as law profiles and open questions name it: {@code encryption}, {@code
 * encryption.atRest}, {@code rights[CORRECT]} (the rows whose first part is that code), {@code
 * recipients[COLLEGE].answer}.
 *
 * @param row the code of the rows that are meant, or null for all
 * @param part the part that is meant, or null for any
 */
public record Path(Field field, String row, String part) implements Serializable {
  private static final Pattern FORM =
      Pattern.compile(
          "([a-zA-Z0-9]{1,40})(?:\\[([A-Z0-9][A-Z0-9-]{0,40})])?(?:\\.([a-zA-Z0-9]{1,40}))?");

  public static Path of(Field field) {
    return new Path(field, null, null);
  }

  public static Path row(Field field, String row) {
    return new Path(field, row, null);
  }

  public static Path part(Field field, String part) {
    return new Path(field, null, part);
  }

  /** The place that is written so; empty where no record has one. */
  public static Optional<Path> of(String written) {
    var form = FORM.matcher(written);
    if (!form.matches()) return Optional.empty();
    return Field.of(form.group(1))
        .map(field -> new Path(field, form.group(2), form.group(3)))
        .filter(Path::exists);
  }

  private boolean exists() {
    return part == null || field.part(part).isPresent();
  }

  /** Does the record say something there, be it "there is none"? */
  public boolean known(DataUse record) {
    var entry = record.to(field);
    if (entry.open()) return false;
    if (entry.none()) return true;
    var rows = rows(entry);
    if (rows.isEmpty()) return row == null && part == null && entry.given();
    return rows.stream().allMatch(this::known);
  }

  private boolean known(Item one) {
    if (part != null && !one.has(part)) return false;
    return !one.text("answer").equals(Entry.NOT_YET_KNOWN);
  }

  /** Does the record say that it is not yet known? */
  public boolean open(DataUse record) {
    var entry = record.to(field);
    return entry.open()
        || rows(entry).stream().anyMatch(one -> one.text("answer").equals(Entry.NOT_YET_KNOWN));
  }

  private List<Item> rows(Entry entry) {
    if (row == null) return entry.rows();
    return entry.rows().stream().filter(one -> one.text(field.key().name()).equals(row)).toList();
  }

  @Override
  public String toString() {
    return field.json() + (row == null ? "" : "[" + row + "]") + (part == null ? "" : "." + part);
  }
}
