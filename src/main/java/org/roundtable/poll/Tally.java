package org.roundtable.poll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What may be shown of a count. Every ballot is in exactly one shown number, and every shown number
 * stands for at least {@link #FLOOR} ballots: where verified or unverified are fewer, a choice
 * shows their sum; where a choice is fewer, it is shown together with the other small ones, and
 * with the next smallest if it would be alone. So no difference of shown numbers is a hidden one.
 * Only a whole poll below the floor is one number below it: how many ballots were cast, which is
 * public.
 *
 * @param rows in the order of the choices; together they are {@code cast}
 */
public record Tally(int cast, List<Row> rows) {
  /** Fewer ballots than this are never shown apart from others. */
  public static final int FLOOR = 10;

  /** Some ballots of one kind, as counted. */
  public record Count(Choice choice, boolean verified, int ballots) {}

  /**
   * One choice, or several that are shown together.
   *
   * @param verified null where verified and unverified are shown together
   */
  public record Row(List<Choice> choices, int total, Integer verified, Integer unverified) {
    public boolean merged() {
      return choices.size() > 1;
    }

    public boolean split() {
      return verified != null;
    }

    public int percentOf(int cast) {
      return cast == 0 ? 0 : Math.round(100f * total / cast);
    }
  }

  public static Tally of(List<Count> counts) {
    return of(counts, FLOOR);
  }

  static Tally of(List<Count> counts, int floor) {
    Map<Choice, int[]> kinds = new EnumMap<>(Choice.class);
    for (var choice : Choice.values()) kinds.put(choice, new int[2]);
    for (var count : counts) kinds.get(count.choice())[count.verified() ? 0 : 1] += count.ballots();
    var cast = kinds.values().stream().mapToInt(Tally::sum).sum();
    var together = cast == 0 ? List.<Choice>of() : together(kinds, floor);
    var rows = new ArrayList<Row>();
    for (var choice : Choice.values())
      if (!together.contains(choice)) rows.add(row(choice, kinds.get(choice), floor, cast == 0));
    if (!together.isEmpty()) rows.add(row(together, kinds));
    return new Tally(cast, List.copyOf(rows));
  }

  /** The row that a choice is in. */
  public Row of(Choice choice) {
    return rows.stream().filter(r -> r.choices().contains(choice)).findFirst().orElseThrow();
  }

  /** Is anything shown together? */
  public boolean merged() {
    return rows.stream().anyMatch(r -> r.merged() || !r.split());
  }

  /**
   * The choices below the floor and always the next larger one, with all that are equal to it. Who
   * knows this rule still cannot tell which of them is the large one; with the small ones alone,
   * nine and nine beside a shown ten would be told by their sum.
   */
  private static List<Choice> together(Map<Choice, int[]> kinds, int floor) {
    var above =
        Arrays.stream(Choice.values())
            .mapToInt(c -> sum(kinds.get(c)))
            .filter(n -> n >= floor)
            .toArray();
    if (above.length == Choice.values().length) return List.of();
    var next = Arrays.stream(above).min().orElse(0);
    return Arrays.stream(Choice.values())
        .filter(c -> sum(kinds.get(c)) < floor || sum(kinds.get(c)) == next)
        .toList();
  }

  private static Row row(Choice choice, int[] kinds, int floor, boolean nobody) {
    var apart = nobody || (kinds[0] >= floor && kinds[1] >= floor);
    return new Row(List.of(choice), sum(kinds), apart ? kinds[0] : null, apart ? kinds[1] : null);
  }

  private static Row row(List<Choice> together, Map<Choice, int[]> kinds) {
    var total = together.stream().mapToInt(c -> sum(kinds.get(c))).sum();
    return new Row(together, total, null, null);
  }

  private static int sum(int[] kinds) {
    return kinds[0] + kinds[1];
  }
}
