package org.roundtable.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.roundtable.initiative.Outcome;

/** The arithmetic of a roll call. */
class TallyTest {

  @Property
  void aMotionCarriesExactlyWhenMoreSayYesThanNo(@ForAll List<Option> options) {
    var yes = Collections.frequency(options, Option.YES);
    var no = Collections.frequency(options, Option.NO);
    assertEquals(yes > no ? Result.PASS : Result.FAIL, Tally.of(options).result());
  }

  @Property
  void everyMemberIsCountedOnce(@ForAll List<Option> options) {
    var t = Tally.of(options);
    assertEquals(options.size(), t.yes() + t.no() + t.abstain() + t.recused() + t.absent());
  }

  @Property
  void whoAbstainsOrLeavesOrStaysAwayChangesNoResult(
      @ForAll List<Option> options, @ForAll Option more) {
    if (more == Option.YES || more == Option.NO) return;
    var longer = new ArrayList<>(options);
    longer.add(more);
    assertEquals(Tally.of(options).result(), Tally.of(longer).result());
  }

  @Property
  void theOrderOfTheCallDoesNotMatter(@ForAll List<Option> options) {
    var turned = new ArrayList<>(options);
    Collections.reverse(turned);
    assertEquals(Tally.of(options), Tally.of(turned));
  }

  @Property
  void withoutMoreThanHalfOfTheMembersThereIsNoQuorum(@ForAll List<Option> options) {
    var absent = Collections.frequency(options, Option.ABSENT);
    assertEquals(options.size() - absent > absent, Tally.of(options).quorate());
  }

  @Test
  void twoOfFiveAreNoQuorumAndThreeAreOneEvenIfOneOfThemIsRecused() {
    assertFalse(new Tally(2, 0, 0, 0, 3).quorate());
    assertTrue(new Tally(2, 0, 0, 1, 2).quorate());
    assertFalse(new Tally(2, 0, 0, 0, 2).quorate());
  }

  @Test
  void aTieFails() {
    assertEquals(Result.FAIL, Tally.of(List.of(Option.YES, Option.NO)).result());
  }

  @Test
  void fiveOfFiveIsUnanimousAndFourWithAnAbstentionIsNot() {
    assertTrue(new Tally(5, 0, 0, 0, 0).unanimous());
    assertFalse(new Tally(4, 0, 1, 0, 0).unanimous());
    assertFalse(new Tally(0, 0, 0, 0, 5).unanimous());
  }

  @Property
  void aFailedMotionAdoptsAndWithdrawsNothing(@ForAll Outcome outcome) {
    var open = outcome == Outcome.REJECTED || outcome == Outcome.POSTPONED;
    assertEquals(open, Result.FAIL.allows(outcome));
    assertTrue(Result.PASS.allows(outcome));
  }
}
