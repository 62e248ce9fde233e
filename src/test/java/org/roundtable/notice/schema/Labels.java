package org.roundtable.notice.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What people answered for each field of a schema, and how the dictionary compares. */
record Labels(String name, Map<String, String> codes) {
  private static final Path FOLDER = Path.of("src/test/resources/schema");
  private static final String NONE = "none";

  static Labels of(String name) throws IOException {
    var codes = new LinkedHashMap<String, String>();
    for (var line :
        Files.readAllLines(FOLDER.resolve(name + "-labels.csv")).stream().skip(1).toList()) {
      var cells = line.split(",");
      if (codes.put(cells[0], cells[2]) != null) throw new IllegalStateException(line);
    }
    return new Labels(name, codes);
  }

  static Schema schema(String file) throws IOException {
    return Schema.read(FOLDER.resolve(file));
  }

  /** Counts of one code, or of all. */
  static final class Count {
    int right;
    int wrong;
    int missed;

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }
  }

  /**
   * @param sensitiveMissed fields of sensitivity 3 that were said to be none
   */
  record Score(Count all, Map<String, Count> byCode, int sensitiveMissed) {}

  Score score(Iterable<Match> matches) {
    var all = new Count();
    var byCode = new TreeMap<String, Count>();
    int missed = 0;
    for (var match : matches) {
      var want = codes.get(match.field().path());
      var got = match.matched() ? match.code() : NONE;
      if (want.equals(got)) {
        if (match.matched()) all.right++;
        byCode.computeIfAbsent(got, k -> new Count()).right++;
        continue;
      }
      byCode.computeIfAbsent(got, k -> new Count()).wrong++;
      byCode.computeIfAbsent(want, k -> new Count()).missed++;
      if (match.matched()) all.wrong++;
      if (!want.equals(NONE)) all.missed++;
      if (got.equals(NONE) && Dictionary.ours().sensitivity(want) == 3) missed++;
    }
    return new Score(all, byCode, missed);
  }
}
