package org.roundtable.notice;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.kernel.Words;
import org.roundtable.notice.law.AnsweredRecord;
import org.roundtable.notice.law.LawCheck;
import org.roundtable.notice.law.Laws;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Gaps;
import org.roundtable.notice.record.Path;

/**
 * An answer without which a record is not published, and who asks for it: laws, or, where none is
 * named, every notice by the portal's own rule.
 */
public record Shortfall(Path place, List<LawCheck.Asking> asking) {

  /**
   * The union of what every notice has and of what the laws of the district's state ask, in the
   * record's order, each answer once.
   *
   * @param state two letters
   */
  static List<Shortfall> of(DataUse record, String state, LocalDate today) {
    var asking = new LinkedHashMap<Path, List<LawCheck.Asking>>();
    for (var gap : Gaps.of(record)) asking.put(gap, new ArrayList<>());
    for (var gap : check(record, state, today).gate())
      Path.of(gap.field())
          .ifPresent(
              path ->
                  asking
                      .computeIfAbsent(whole(path, asking), p -> new ArrayList<>())
                      .addAll(gap.asking()));
    return asking.entrySet().stream()
        .map(one -> new Shortfall(one.getKey(), List.copyOf(one.getValue())))
        .sorted(Comparator.comparing(one -> one.place().field()))
        .toList();
  }

  static LawCheck check(DataUse record, String state, LocalDate today) {
    var answers = new AnsweredRecord(record);
    return LawCheck.of(Laws.installed().of(state, answers, today), answers);
  }

  /** Where the whole field or row is missing, its parts are not told one by one. */
  private static Path whole(Path path, Map<Path, ?> missing) {
    var field = Path.of(path.field());
    if (missing.containsKey(field)) return field;
    var row = new Path(path.field(), path.row(), null);
    return missing.containsKey(row) ? row : path;
  }

  /** The laws that ask, each once with its place. */
  public Words laws() {
    var laws = new TreeMap<String, String>();
    for (var language : List.of("en", "es"))
      laws.put(
          language,
          asking.stream()
              .map(a -> a.law().words().in(language) + ", " + a.requirement().citation())
              .distinct()
              .collect(joining("; ")));
    return new Words(laws);
  }

  /** As it is typed at the desk: the id of the field's place in its form. */
  public String anchor() {
    return "ask-" + place.field().json();
  }
}
