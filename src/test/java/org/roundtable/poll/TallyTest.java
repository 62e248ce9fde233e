package org.roundtable.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final int KINDS = 2 * Choice.values().length;

  @Test
  void largeCountsAreShownAsTheyAre() {
    var tally = Tally.of(counts(614, 10, 921, 20, 1570, 30, 307, 40));
    assertEquals(new Tally.Row(List.of(Choice.OPPOSE), 1600, 1570, 30), tally.of(Choice.OPPOSE));
    assertEquals(3512, tally.cast());
    assertFalse(tally.merged());
  }

  @Test
  void aFewUnverifiedAreShownTogetherWithTheVerified() {
    var tally = Tally.of(counts(20, 9, 30, 30, 40, 40, 50, 50));
    assertEquals(new Tally.Row(List.of(Choice.SUPPORT), 29, null, null), tally.of(Choice.SUPPORT));
    assertEquals(30, tally.of(Choice.SUPPORT_WITH_CHANGES).verified());
  }

  @Test
  void aSmallChoiceIsHiddenWithTheNextSmallestSoThatNoSubtractionFindsIt() {
    var tally = Tally.of(counts(3, 1, 20, 20, 100, 100, 30, 30));
    var together = tally.of(Choice.SUPPORT);
    assertEquals(List.of(Choice.SUPPORT, Choice.SUPPORT_WITH_CHANGES), together.choices());
    assertEquals(44, together.total());
    assertNull(together.verified());
  }

  @Test
  void aHandfulOfBallotsIsOneNumber() {
    var tally = Tally.of(counts(2, 0, 1, 0, 0, 0, 0, 0));
    assertEquals(1, tally.rows().size());
    assertEquals(3, tally.rows().get(0).total());
  }

  @Test
  void anEmptyPollHasNothingToHide() {
    var tally = Tally.of(List.of());
    assertEquals(4, tally.rows().size());
    assertEquals(0, tally.of(Choice.OPPOSE).verified());
  }

  @Property
  void everyBallotIsInOneShownNumberAndEachStandsForTenOrMore(
      @ForAll @Size(8) List<@IntRange(max = 40) Integer> kinds) {
    var tally = Tally.of(counts(kinds.stream().mapToInt(i -> i).toArray()));
    assertEquals(tally.cast(), tally.rows().stream().mapToInt(Tally.Row::total).sum());
    for (var row : tally.rows()) {
      assertTrue(row.total() >= Math.min(Tally.FLOOR, tally.cast()));
      if (row.split()) {
        assertEquals(row.total(), row.verified() + row.unverified());
        if (tally.cast() > 0)
          assertTrue(Math.min(row.verified(), row.unverified()) >= Tally.FLOOR, row::toString);
      }
    }
  }

  /**
   * Somebody who knows the rule tries all polls of that many ballots: whatever is shown, every
   * hidden number could have been at least two different ones. The floor is 3 here, so that all
   * polls can be tried.
   */
  @Test
  void whoeverKnowsTheRuleCannotComputeAHiddenNumber() {
    for (int cast = 1; cast <= 11; cast++) {
      Map<Tally, List<int[]>> byShown = new HashMap<>();
      for (var kinds : polls(cast))
        byShown.computeIfAbsent(Tally.of(counts(kinds), 3), t -> new ArrayList<>()).add(kinds);
      byShown.forEach(TallyTest::eachHiddenNumberIsOpen);
    }
  }

  private static void eachHiddenNumberIsOpen(Tally shown, List<int[]> possible) {
    for (var choice : Choice.values()) {
      var row = shown.of(choice);
      var at = 2 * choice.ordinal();
      if (!row.split()) {
        assertOpen(shown, possible.stream().mapToInt(k -> k[at]).distinct().count());
        assertOpen(shown, possible.stream().mapToInt(k -> k[at + 1]).distinct().count());
      }
      if (row.merged())
        assertOpen(shown, possible.stream().mapToInt(k -> k[at] + k[at + 1]).distinct().count());
    }
  }

  private static void assertOpen(Tally shown, long values) {
    assertTrue(values > 1, () -> "only one number fits " + shown);
  }

  private static List<int[]> polls(int cast) {
    var all = new ArrayList<int[]>();
    fill(new int[KINDS], 0, cast, all);
    return all;
  }

  private static void fill(int[] kinds, int at, int left, List<int[]> all) {
    if (at == KINDS - 1) {
      kinds[at] = left;
      all.add(kinds.clone());
      return;
    }
    for (int n = 0; n <= left; n++) {
      kinds[at] = n;
      fill(kinds, at + 1, left - n, all);
    }
  }

  /** Verified and unverified of each choice in turn. */
  private static List<Tally.Count> counts(int... kinds) {
    var counts = new ArrayList<Tally.Count>();
    for (int i = 0; i < kinds.length; i++)
      counts.add(new Tally.Count(Choice.values()[i / 2], i % 2 == 0, kinds[i]));
    return counts;
  }
}
