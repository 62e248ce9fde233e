package org.roundtable.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.roundtable.poll.Choice;
import org.roundtable.poll.Tally;

/** Nobody is picked out by the poll by school. */
class BySchoolTest {

  @Property
  void everyNumberStandsForTenFamiliesOrMore(
      @ForAll @Size(max = 24) List<@IntRange(min = 0, max = 40) Integer> ballots) {
    BySchool.of(counts(ballots))
        .ifPresent(
            poll ->
                poll.rows()
                    .forEach(
                        line ->
                            assertTrue(
                                line.ballots().stream().allMatch(n -> n >= Tally.FLOOR),
                                line::toString)));
  }

  @Property
  void noColumnCutsThroughAnswersThatThePollsPageShowsTogether(
      @ForAll @Size(max = 24) List<@IntRange(min = 0, max = 40) Integer> ballots) {
    var counts = counts(ballots);
    var shown =
        Tally.of(counts.stream().map(c -> new Tally.Count(c.choice(), true, c.ballots())).toList());
    BySchool.of(counts)
        .ifPresent(
            poll ->
                shown
                    .rows()
                    .forEach(
                        row ->
                            assertTrue(
                                poll.columns().stream().anyMatch(c -> c.containsAll(row.choices())),
                                row::toString)));
  }

  @Property
  void nothingIsLostAndNoSchoolStandsTwice(
      @ForAll @Size(max = 24) List<@IntRange(min = 0, max = 40) Integer> ballots) {
    var counts = counts(ballots);
    BySchool.of(counts)
        .ifPresent(
            poll -> {
              for (int i = 0; i < poll.columns().size(); i++) {
                var column = i;
                assertEquals(
                    counts.stream()
                        .filter(c -> poll.columns().get(column).contains(c.choice()))
                        .mapToInt(BySchool.Count::ballots)
                        .sum(),
                    poll.rows().stream().mapToInt(line -> line.ballots().get(column)).sum());
              }
              var schools = poll.rows().stream().flatMap(line -> line.schools().stream()).toList();
              assertEquals(schools.size(), schools.stream().distinct().count());
            });
  }

  @Test
  void theFewFamiliesOfNoSchoolStandWithTheSmallestSchool() {
    var counts = new ArrayList<BySchool.Count>();
    counts.add(new BySchool.Count("Clear Creek", Choice.SUPPORT, 30));
    counts.add(new BySchool.Count("Clear Creek", Choice.OPPOSE, 40));
    counts.add(new BySchool.Count("Table Mesa", Choice.SUPPORT, 12));
    counts.add(new BySchool.Count("Table Mesa", Choice.OPPOSE, 11));
    counts.add(new BySchool.Count("Lookout", Choice.SUPPORT, 20));
    counts.add(new BySchool.Count("Lookout", Choice.OPPOSE, 21));
    counts.add(new BySchool.Count(null, Choice.OPPOSE, 1));
    var rows = BySchool.of(counts).orElseThrow().rows();
    assertEquals(
        List.of(
            new BySchool.Line(List.of("Clear Creek"), false, List.of(30, 40)),
            new BySchool.Line(List.of("Lookout"), false, List.of(20, 21)),
            new BySchool.Line(List.of("Table Mesa"), true, List.of(12, 12))),
        rows);
  }

  @Test
  void aSmallPollIsNotShownBySchool() {
    assertTrue(BySchool.of(counts(List.of(3, 4, 5, 6, 7, 1, 2, 3))).isEmpty());
    assertTrue(BySchool.of(List.of()).isEmpty());
  }

  /** Four choices to a school; the sixth belongs to none. */
  private static List<BySchool.Count> counts(List<Integer> ballots) {
    var counts = new ArrayList<BySchool.Count>();
    for (int i = 0; i < ballots.size(); i++)
      if (ballots.get(i) > 0)
        counts.add(
            new BySchool.Count(
                i / 4 == 5 ? null : "School " + i / 4, Choice.values()[i % 4], ballots.get(i)));
    return counts;
  }
}
