package org.roundtable.initiative;

import java.util.Optional;
import java.util.Set;
import org.roundtable.initiative.guard.DecisionMissing;
import org.roundtable.initiative.guard.NoSuchStep;
import org.roundtable.initiative.guard.NotBeforeTheBoard;
import org.roundtable.kernel.Refused;

/**
 * Where an initiative is on its way from draft to ended. Each stage knows which ones can follow and
 * what families must have had before that: something to read, time to comment, an answer, and a
 * notice of every system.
 */
public enum Stage {
  DRAFT,
  OPEN,
  RESPONSE,
  BOARD,
  DECIDED,
  IN_USE,
  ENDED;

  /** The stage after this step; refuses with what is missing. */
  public Stage to(Stage next, Facts facts) {
    if (facts.withdrawal() != null) {
      mustBe(next == DECIDED && compareTo(DECIDED) < 0);
      facts.thereIsSomethingToWithdraw();
      facts.aReasonIsGiven();
      return next;
    }
    if (facts.motion() != null) {
      mustBe(next == DECIDED);
      return byMotion(facts);
    }
    mustBe(followers(facts.outcome()).contains(next));
    switch (this) {
      case DRAFT -> {
        facts.aVersionIsPublished();
        facts.everyNoticeIsPublished();
        facts.theWindowHolds();
      }
      case OPEN -> facts.theWindowIsOver();
      case RESPONSE -> facts.familiesAreAnswered();
      case BOARD -> throw new DecisionMissing();
      case DECIDED, IN_USE, ENDED -> {}
    }
    return next;
  }

  /** Decided; but what is in use stays in use when the board adopts it anew. */
  private Stage byMotion(Facts facts) {
    if (this == BOARD) facts.theMotionIsTheFirst();
    else if (replaceable(facts.outcome())) facts.theMotionReplacesAnother();
    else throw new NotBeforeTheBoard(followers(facts.outcome()).isEmpty());
    facts.theBoardMayDecide();
    return this == IN_USE && facts.motion().outcome().adopted() ? IN_USE : DECIDED;
  }

  /** Can the board come back to what it decided, and rescind or change it by a later motion? */
  public boolean replaceable(Outcome outcome) {
    return (this == DECIDED || this == IN_USE) && !outcome.replacements().isEmpty();
  }

  /** What stands in the way of this step, so that a page can say it before somebody tries. */
  public Optional<Refused> obstacle(Stage next, Facts facts) {
    try {
      to(next, facts);
      return Optional.empty();
    } catch (Refused missing) {
      return Optional.of(missing);
    }
  }

  /** The stages that can follow, by how the initiative was decided. */
  public Set<Stage> followers(Outcome outcome) {
    return switch (this) {
      case DRAFT -> Set.of(OPEN);
      case OPEN -> Set.of(RESPONSE);
      case RESPONSE -> Set.of(BOARD);
      case BOARD -> Set.of(DECIDED);
      case DECIDED ->
          switch (outcome) {
            case POSTPONED -> Set.of(BOARD);
            case ADOPTED, ADOPTED_WITH_CONDITIONS -> Set.of(IN_USE, ENDED);
            case RESCINDED -> Set.of(ENDED);
            case REJECTED, WITHDRAWN -> Set.of();
          };
      case IN_USE -> Set.of(ENDED);
      case ENDED -> Set.of();
    };
  }

  /** Has the public ever seen it? */
  public boolean isPublic() {
    return this != DRAFT;
  }

  private static void mustBe(boolean way) {
    if (!way) throw new NoSuchStep();
  }
}
