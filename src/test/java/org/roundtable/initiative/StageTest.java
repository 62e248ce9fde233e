package org.roundtable.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.roundtable.initiative.World.Command;
import org.roundtable.initiative.guard.DecidedBefore;
import org.roundtable.initiative.guard.DecisionMissing;
import org.roundtable.initiative.guard.NoSuchStep;
import org.roundtable.initiative.guard.NotBeforeTheBoard;
import org.roundtable.initiative.guard.NothingPublished;
import org.roundtable.initiative.guard.NothingToWithdraw;
import org.roundtable.initiative.guard.NoticeUnpublished;
import org.roundtable.initiative.guard.PollStillOpen;
import org.roundtable.initiative.guard.ResponseMissing;
import org.roundtable.initiative.guard.WindowStillOpen;
import org.roundtable.initiative.guard.WindowTooShort;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;

/** Whatever people press, and in whatever order: families are told, heard and answered first. */
class StageTest {
  private static final Set<Command> LATER =
      EnumSet.of(Command.RESCIND, Command.ADOPT_LATER, Command.BIND_LATER);

  @Property(tries = 3000)
  void nothingIsDecidedBeforeFamiliesHaveTheirNoticeAndTheirAnswer(
      @ForAll @Size(max = 60) List<Command> commands) {
    var world = new World();
    for (var command : commands) {
      var before = world.stage;
      world.run(command);
      if (before == Stage.DECIDED || world.stage != Stage.DECIDED) continue;
      if (world.outcome == Outcome.WITHDRAWN) continue;
      assertTrue(world.answered, "answered");
      assertTrue(world.noticed, "noticed");
      assertFalse(world.pollOpen, "poll open");
      assertEquals(LATER.contains(command) ? Stage.IN_USE : Stage.BOARD, before);
    }
  }

  @Property(tries = 3000)
  void familiesGetTwoWeeksOrAReasonAndTheWholeOfWhatTheyWerePromised(
      @ForAll @Size(max = 60) List<Command> commands) {
    var world = new World();
    for (var command : commands) {
      var before = world.stage;
      world.run(command);
      if (before == Stage.DRAFT && world.stage == Stage.OPEN) {
        assertTrue(world.published && world.noticed);
        var time = Duration.between(world.window.opens(), world.window.closes());
        assertTrue(time.compareTo(Duration.ofDays(14)) >= 0 || !world.window.shortReason().empty());
      }
      if (before == Stage.OPEN && world.stage == Stage.RESPONSE)
        assertFalse(world.now.isBefore(world.window.closes()));
    }
  }

  @Property(tries = 3000)
  void noStageIsSkippedAndWhatWasRefusedIsNeverUsed(
      @ForAll @Size(max = 60) List<Command> commands) {
    var world = new World();
    commands.forEach(world::run);
    for (var i = 1; i < world.way.size(); i++) {
      var from = world.way.get(i - 1);
      var to = world.way.get(i);
      var postponed = from == Stage.DECIDED && to == Stage.BOARD;
      var withdrawn =
          to == Stage.DECIDED && i == world.way.size() - 1 && world.outcome == Outcome.WITHDRAWN;
      var unused = from == Stage.DECIDED && to == Stage.ENDED;
      var rescinded = from == Stage.IN_USE && to == Stage.DECIDED;
      if (!postponed && !withdrawn && !unused && !rescinded)
        assertEquals(from.ordinal() + 1, to.ordinal(), from + " to " + to);
    }
    if (world.stage == Stage.IN_USE) assertTrue(world.outcome.adopted());
    if (world.stage == Stage.ENDED)
      assertTrue(world.outcome.adopted() || world.outcome == Outcome.RESCINDED);
  }

  @Property(tries = 3000)
  void onlyAMotionThatSaysSoReplacesADecisionAndOnlyAsTheBoardCan(
      @ForAll @Size(max = 60) List<Command> commands) {
    var world = new World();
    for (var command : commands) {
      var before = world.outcome;
      var decided = world.stage == Stage.DECIDED || world.stage == Stage.IN_USE;
      world.run(command);
      if (!decided || world.outcome == before || world.stage == Stage.BOARD) continue;
      assertTrue(LATER.contains(command), command + " after " + before);
      assertTrue(before.replacements().contains(world.outcome), before + " to " + world.outcome);
    }
  }

  @Example
  void whatIsInUseStaysInUseWhenItsConditionsChangeAndEndsWhenItIsRescinded() {
    var world = new World();
    world.answered = world.noticed = true;
    world.outcome = Outcome.ADOPTED;
    var bound = world.facts().recording(World.verdict(Outcome.ADOPTED_WITH_CONDITIONS, true));
    assertEquals(Stage.IN_USE, Stage.IN_USE.to(Stage.DECIDED, bound));
    var rescinded = world.facts().recording(World.verdict(Outcome.RESCINDED, true));
    assertEquals(Stage.DECIDED, Stage.IN_USE.to(Stage.DECIDED, rescinded));
    assertEquals(Set.of(Stage.ENDED), Stage.DECIDED.followers(Outcome.RESCINDED));
  }

  @Example
  void aMotionThatIsSentTwiceIsNotALaterOne() {
    var world = new World();
    world.answered = world.noticed = true;
    world.outcome = Outcome.ADOPTED_WITH_CONDITIONS;
    var again = world.facts().recording(World.verdict(world.outcome, false));
    refuses(DecidedBefore.class, Stage.DECIDED, Stage.DECIDED, again);
    var first = world.facts().recording(World.verdict(Outcome.RESCINDED, false));
    refuses(BadInput.class, Stage.BOARD, Stage.DECIDED, first);
    assertEquals("refused.NotBeforeTheBoard.over", key(Stage.ENDED, Outcome.ADOPTED));
    assertEquals("refused.NotBeforeTheBoard.over", key(Stage.DECIDED, Outcome.WITHDRAWN));
    assertEquals("refused.NotBeforeTheBoard", key(Stage.DECIDED, Outcome.POSTPONED));
    for (var said : List.of(Outcome.POSTPONED, Outcome.WITHDRAWN)) {
      world.outcome = said;
      var later = world.facts().recording(World.verdict(Outcome.ADOPTED, true));
      refuses(NotBeforeTheBoard.class, Stage.DECIDED, Stage.DECIDED, later);
    }
  }

  @Example
  void eachGuardNamesWhatIsMissing() {
    var world = new World();
    var fortnight = new Window(world.now, world.now.plus(Duration.ofDays(14)), Words.NONE);
    var hurried = new Window(world.now, world.now.plus(Duration.ofDays(13)), Words.NONE);
    refuses(NothingPublished.class, Stage.DRAFT, Stage.OPEN, world.facts().proposing(fortnight));
    var withdrawing = world.facts().withdrawing(World.BECAUSE);
    refuses(NothingToWithdraw.class, Stage.DRAFT, Stage.DECIDED, withdrawing);
    world.published = true;
    refuses(NoticeUnpublished.class, Stage.DRAFT, Stage.OPEN, world.facts().proposing(fortnight));
    world.noticed = true;
    refuses(WindowTooShort.class, Stage.DRAFT, Stage.OPEN, world.facts().proposing(hurried));
    refuses(BadInput.class, Stage.DRAFT, Stage.OPEN, world.facts());
    world.window = fortnight;
    refuses(WindowStillOpen.class, Stage.OPEN, Stage.RESPONSE, world.facts());
    refuses(ResponseMissing.class, Stage.RESPONSE, Stage.BOARD, world.facts());
    refuses(DecisionMissing.class, Stage.BOARD, Stage.DECIDED, world.facts());
    var adopting = world.facts().recording(World.verdict(Outcome.ADOPTED, false));
    refuses(ResponseMissing.class, Stage.BOARD, Stage.DECIDED, adopting);
    world.answered = true;
    world.pollOpen = true;
    refuses(
        PollStillOpen.class,
        Stage.BOARD,
        Stage.DECIDED,
        world.facts().recording(World.verdict(Outcome.ADOPTED, false)));
    refuses(NoSuchStep.class, Stage.OPEN, Stage.BOARD, world.facts());
    for (var early : List.of(Stage.DRAFT, Stage.OPEN, Stage.RESPONSE))
      for (var motion : Outcome.values())
        refuses(
            NotBeforeTheBoard.class,
            early,
            Stage.DECIDED,
            world.facts().recording(World.verdict(motion, false)));
    refuses(BadInput.class, Stage.OPEN, Stage.DECIDED, world.facts().withdrawing(Words.NONE));
  }

  @Example
  void theWindowEndsAtItsVeryInstant() {
    var world = new World();
    world.published = world.noticed = true;
    world.window = new Window(world.now.minus(Duration.ofDays(20)), world.now, Words.NONE);
    assertEquals(Stage.RESPONSE, Stage.OPEN.to(Stage.RESPONSE, world.facts()));
    world.now = world.now.minusNanos(1);
    refuses(WindowStillOpen.class, Stage.OPEN, Stage.RESPONSE, world.facts());
  }

  @Example
  void aMotionThatSplitsAnInitiativeAdoptsItWithConditions() {
    assertEquals(
        Outcome.ADOPTED_WITH_CONDITIONS, Outcome.of(List.of(Outcome.REJECTED, Outcome.ADOPTED)));
    assertEquals(Outcome.REJECTED, Outcome.of(List.of(Outcome.REJECTED, Outcome.REJECTED)));
    assertEquals(Outcome.POSTPONED, Outcome.of(List.of(Outcome.REJECTED, Outcome.POSTPONED)));
  }

  private static String key(Stage stage, Outcome stands) {
    var world = new World();
    world.outcome = stands;
    var later = world.facts().recording(World.verdict(Outcome.ADOPTED, true));
    return stage.obstacle(Stage.DECIDED, later).orElseThrow().key();
  }

  private static void refuses(Class<? extends Throwable> why, Stage from, Stage to, Facts facts) {
    assertThrows(why, () -> from.to(to, facts));
    assertTrue(from.obstacle(to, facts).isPresent());
  }
}
