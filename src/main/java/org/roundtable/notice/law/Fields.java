package org.roundtable.notice.law;

import java.util.Comparator;
import java.util.Optional;
import org.roundtable.notice.record.Part;
import org.roundtable.notice.record.Path;
import org.roundtable.notice.record.Vocabulary;

/** The answers of a notice that a law can ask for: the {@link Path}s of its record. */
final class Fields {
  private static final Comparator<Path> ORDER =
      Comparator.comparing(Path::field)
          .thenComparing(Fields::partNumber)
          .thenComparing(Path::toString);

  private Fields() {}

  /** Is there such a place in a record, and such a row in the list that names its rows? */
  static boolean has(String written) {
    return Path.of(written).filter(Fields::rowExists).isPresent();
  }

  private static boolean rowExists(Path path) {
    if (path.row() == null) return true;
    var key = path.field().key();
    return path.field().many() && key.coded() && Vocabulary.has(key.list(), path.row());
  }

  /** Compares paths by the record's order. */
  static int compare(String a, String b) {
    return ORDER.compare(Path.of(a).orElseThrow(), Path.of(b).orElseThrow());
  }

  private static int partNumber(Path path) {
    Optional<Part> part = path.part() == null ? Optional.empty() : path.field().part(path.part());
    return part.map(path.field().parts()::indexOf).orElse(-1);
  }
}
