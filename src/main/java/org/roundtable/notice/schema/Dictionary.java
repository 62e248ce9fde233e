package org.roundtable.notice.schema;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known about the names that systems give to data about children, and what a district
 * corrected in it. English; the data file is {@code dictionary.txt}.
 */
public final class Dictionary {
  private static final Dictionary OURS = new Dictionary(DictionaryFile.read(), Map.of());

  private final DictionaryFile file;
  private final Map<String, Correction> corrections;

  private Dictionary(DictionaryFile file, Map<String, Correction> corrections) {
    this.file = file;
    this.corrections = corrections;
  }

  public static Dictionary ours() {
    return OURS;
  }

  /** This dictionary, in which corrections come before everything else; of two the later counts. */
  public Dictionary with(Collection<Correction> more) {
    var all = new HashMap<>(corrections);
    for (var each : more)
      all.merge(each.field(), each, (one, other) -> other.on().isBefore(one.on()) ? one : other);
    return new Dictionary(file, all);
  }

  /** A match for every field, in their order. */
  public List<Match> match(Schema schema) {
    var matching = new Matching(file, schema);
    return schema.fields().stream()
        .map(
            field -> {
              var correction = correction(field);
              return correction == null ? matching.match(field) : corrected(field, correction);
            })
        .toList();
  }

  private Correction correction(Field field) {
    var byPath = corrections.get(Correction.normal(field.path()));
    return byPath == null ? corrections.get(Correction.normal(field.name())) : byPath;
  }

  private Match corrected(Field field, Correction correction) {
    int sensitivity = correction.code() == null ? 1 : sensitivity(correction.code());
    var reason =
        new Reason(
            correction.code() == null ? "correctedToNone" : "corrected",
            correction.on().toString());
    return new Match(field, correction.code(), sensitivity, reason, 1);
  }

  /** 1 low, 2 personal, 3 sensitive; 2 for a code that the dictionary does not know. */
  public int sensitivity(String code) {
    return file.sensitivity(code);
  }
}
