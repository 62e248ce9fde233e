package org.roundtable.notice.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What each law asks of a notice, and whether the notice says it. */
public record LawCheck(List<Checked> laws) {

  public enum State {
    GREEN,
    /** At least one answer is "not yet known", and none is missing. */
    OPEN,
    MISSING
  }

  /** One law with its requirements, in the law's order. */
  public record Checked(LawProfile law, List<Row> rows) {
    public boolean green() {
      return rows.stream().allMatch(row -> row.state() == State.GREEN);
    }

    public long count(State state) {
      return rows.stream().filter(row -> row.state() == state).count();
    }
  }

  /**
   * @param missing paths that nobody answered
   * @param open paths whose answer is "not yet known"
   */
  public record Row(Requirement requirement, List<String> missing, List<String> open) {
    public State state() {
      if (!missing.isEmpty()) return State.MISSING;
      return open.isEmpty() ? State.GREEN : State.OPEN;
    }
  }

  /** An answer that laws ask for, and the places where they do. */
  public record Gap(String field, List<Asking> asking) {}

  public record Asking(LawProfile law, Requirement requirement) {}

  /**
   * @param profiles those that apply, see {@link Laws#of}
   */
  public static LawCheck of(List<LawProfile> profiles, Answered answered) {
    return new LawCheck(profiles.stream().map(law -> checked(law, answered)).toList());
  }

  private static Checked checked(LawProfile law, Answered answered) {
    return new Checked(
        law,
        law.requirements().stream()
            .filter(r -> r.onlyIf() == null || answered.known(r.onlyIf()))
            .map(r -> row(r, answered))
            .toList());
  }

  private static Row row(Requirement requirement, Answered answered) {
    var missing = new ArrayList<String>();
    var open = new ArrayList<String>();
    for (String path : requirement.fields())
      if (answered.open(path)) open.add(path);
      else if (!answered.known(path)) missing.add(path);
    return new Row(requirement, List.copyOf(missing), List.copyOf(open));
  }

  /** What keeps the notice from being published, each answer once, in the record's order. */
  public List<Gap> gate() {
    return gaps(Row::missing);
  }

  /** What is "not yet known" and asked for: only a proposed system may leave it so. */
  public List<Gap> open() {
    return gaps(Row::open);
  }

  private List<Gap> gaps(Function<Row, List<String>> paths) {
    Map<String, List<Asking>> asking = new TreeMap<>(Fields::compare);
    for (Checked checked : laws)
      for (Row row : checked.rows())
        if (row.requirement().strength().binds())
          for (String path : paths.apply(row))
            asking
                .computeIfAbsent(path, p -> new ArrayList<>())
                .add(new Asking(checked.law(), row.requirement()));
    return asking.entrySet().stream().map(g -> new Gap(g.getKey(), g.getValue())).toList();
  }
}
