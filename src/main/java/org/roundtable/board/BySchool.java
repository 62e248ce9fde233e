package org.roundtable.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roundtable.poll.Choice;
import org.roundtable.poll.Tally;

/**
 * An advisory poll by school, so that nobody can be picked out: every number that is not a total
 * stands for at least {@link Tally#FLOOR} ballots. Schools too small for that, and families of
 * several schools or none, are shown together; where even this leaves small numbers, answers are
 * joined, as the poll's own page joins them or into two columns.
 *
 * @param columns the choices that each column counts
 * @param rows in the order of the school's names; together they are all ballots
 */
public record BySchool(List<Set<Choice>> columns, List<Line> rows) {
  private static final List<Set<Choice>> FOR_AND_OTHERS =
      List.of(
          Set.of(Choice.SUPPORT, Choice.SUPPORT_WITH_CHANGES),
          Set.of(Choice.OPPOSE, Choice.NOT_SURE));

  /** Some ballots; {@code school} is null for families of several schools or none. */
  public record Count(String school, Choice choice, int ballots) {}

  /**
   * @param schools one, or those that are shown together
   * @param others do families of several schools or none stand in this line too?
   * @param ballots per column
   */
  public record Line(List<String> schools, boolean others, List<Integer> ballots) {
    private String name() {
      return schools.isEmpty() ? "" : schools.get(0);
    }

    int total() {
      return ballots.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Nothing where there is no way to show single schools safely. */
  public static Optional<BySchool> of(List<Count> counts) {
    var best = Optional.<BySchool>empty();
    for (var columns : groupings(counts)) {
      var shown = new BySchool(columns, rows(counts, columns));
      if (shown.rows.size() > best.map(b -> b.rows.size()).orElse(1)) best = Optional.of(shown);
    }
    return best;
  }

  /**
   * The answers as the poll's own page shows them, and if it can be, in two columns. No column cuts
   * through answers that are shown together there: the difference would tell them.
   */
  private static List<List<Set<Choice>>> groupings(List<Count> counts) {
    var all = counts.stream().map(c -> new Tally.Count(c.choice, true, c.ballots)).toList();
    var shown =
        Tally.of(all).rows().stream()
            .<Set<Choice>>map(row -> EnumSet.copyOf(row.choices()))
            .sorted(Comparator.comparing(Collections::min))
            .toList();
    if (shown.size() == 1) return List.of();
    var whole =
        shown.stream().allMatch(r -> FOR_AND_OTHERS.stream().anyMatch(c -> c.containsAll(r)));
    return whole ? List.of(shown, FOR_AND_OTHERS) : List.of(shown);
  }

  private static List<Line> rows(List<Count> counts, List<Set<Choice>> columns) {
    var apart = new ArrayList<Line>();
    var together = new ArrayList<Line>();
    for (var line : lines(counts, columns)) (safe(line) ? apart : together).add(line);
    apart.sort(Comparator.comparingInt(Line::total));
    while (!together.isEmpty() && !safe(join(together)) && !apart.isEmpty())
      together.add(apart.remove(0));
    apart.sort(Comparator.comparing(Line::name));
    if (!together.isEmpty()) apart.add(join(together));
    return List.copyOf(apart);
  }

  private static List<Line> lines(List<Count> counts, List<Set<Choice>> columns) {
    var bySchool = new LinkedHashMap<String, Map<Choice, Integer>>();
    for (var count : counts)
      bySchool
          .computeIfAbsent(count.school, s -> new EnumMap<>(Choice.class))
          .merge(count.choice, count.ballots, Integer::sum);
    return bySchool.entrySet().stream()
        .map(
            school ->
                new Line(
                    school.getKey() == null ? List.of() : List.of(school.getKey()),
                    school.getKey() == null,
                    columns.stream().map(column -> sum(school.getValue(), column)).toList()))
        .toList();
  }

  private static int sum(Map<Choice, Integer> ballots, Set<Choice> column) {
    return column.stream().mapToInt(choice -> ballots.getOrDefault(choice, 0)).sum();
  }

  private static boolean safe(Line line) {
    return line.ballots.stream().allMatch(n -> n >= Tally.FLOOR);
  }

  private static Line join(List<Line> lines) {
    var columns = lines.get(0).ballots.size();
    var sums = new ArrayList<Integer>();
    for (int i = 0; i < columns; i++) {
      var column = i;
      sums.add(lines.stream().mapToInt(line -> line.ballots.get(column)).sum());
    }
    return new Line(
        lines.stream().flatMap(line -> line.schools.stream()).sorted().toList(),
        lines.stream().anyMatch(Line::others),
        sums);
  }
}
