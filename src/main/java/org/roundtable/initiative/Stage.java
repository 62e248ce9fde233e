package org.roundtable.initiative;

import java.util.Optional;
import java.util.Set;
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
      facts.aVersionIsPublished();
      facts.aReasonIsGiven();
      return next;
    }
    if (facts.motion() != null && this != BOARD) throw new NotBeforeTheBoard();
    mustBe(followers(facts.outcome()).contains(next));
    switch (this) {
      case DRAFT -> {
        facts.aVersionIsPublished();
        facts.everyNoticeIsPublished();
        facts.theWindowHolds();
      }
      case OPEN -> facts.theWindowIsOver();
      case RESPONSE -> facts.familiesAreAnswered();
      case BOARD -> facts.theBoardMayDecide();
      case DECIDED, IN_USE, ENDED -> {}
    }
    return next;
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
          outcome == Outcome.POSTPONED
              ? Set.of(BOARD)
              : outcome != null && outcome.adopted() ? Set.of(IN_USE, ENDED) : Set.of();
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
