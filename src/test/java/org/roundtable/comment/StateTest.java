package org.roundtable.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Where a comment may go, and who takes it there. */
class StateTest {
  private enum Move {
    APPROVE,
    HIDE,
    UNDO,
    HOLD,
    EDIT,
    EDIT_AND_WAIT,
    WITHDRAW
  }

  /** What a comment remembers of the last act on it. */
  private static final class Walk {
    State state = State.WAITING;
    Act last;
    State before;

    boolean step(Move move) {
      try {
        var was = state;
        state =
            switch (move) {
              case APPROVE, HIDE, HOLD -> state.after(Act.valueOf(move.name()));
              case UNDO -> state.undo(last, before);
              case EDIT -> state.edited(false);
              case EDIT_AND_WAIT -> state.edited(true);
              case WITHDRAW -> state.withdrawn();
            };
        if (move.ordinal() <= Move.HOLD.ordinal()) {
          last = Act.valueOf(move.name());
          before = was;
        }
        return true;
      } catch (NotPossible refused) {
        return false;
      }
    }
  }

  @Property
  void whatItsAuthorHasWithdrawnNeverComesBack(@ForAll @Size(max = 30) List<Move> moves) {
    var walk = new Walk();
    var withdrawn = false;
    for (var move : moves) {
      walk.step(move);
      withdrawn |= walk.state == State.WITHDRAWN;
      assertEquals(withdrawn, walk.state == State.WITHDRAWN);
    }
  }

  @Property
  void noAuthorShowsWhatAModeratorHasHidden(@ForAll @Size(max = 30) List<Move> moves) {
    var walk = new Walk();
    for (var move : moves) {
      var was = walk.state;
      walk.step(move);
      var byAuthor = move.ordinal() > Move.HOLD.ordinal();
      if (byAuthor && was != State.SHOWN)
        assertNotEquals(State.SHOWN, walk.state, move + " " + was);
    }
  }

  @Property
  void anActThatWasTakenBackLeavesTheCommentWhereItWas(@ForAll @Size(max = 30) List<Move> moves) {
    var walk = new Walk();
    for (var move : moves) {
      var was = walk.state;
      var acted = walk.step(move) && move.ordinal() <= Move.HOLD.ordinal() && move != Move.UNDO;
      if (acted) assertEquals(was, walk.state.undo(walk.last, walk.before));
    }
  }

  @Property
  void nothingIsTakenBackTwice(@ForAll @Size(max = 30) List<Move> moves) {
    var walk = new Walk();
    for (var move : moves) walk.step(move);
    if (walk.step(Move.UNDO)) assertFalse(walk.step(Move.UNDO));
  }

  @Test
  void aHiddenCommentComesBeforeAModeratorAgainOnceItsAuthorHasMendedIt() {
    assertEquals(State.WAITING, State.HIDDEN.edited(false));
  }

  @Test
  void onlyWhatIsShownCanBeHeld() {
    assertTrue(State.SHOWN.allows(Act.HOLD));
    assertThrows(NotPossible.class, () -> State.HIDDEN.after(Act.HOLD));
    assertThrows(NotPossible.class, () -> State.WAITING.after(Act.HOLD));
  }

  @Test
  void anActIsNotTakenBackOnceTheAuthorHasMovedTheComment() {
    assertThrows(NotPossible.class, () -> State.WAITING.undo(Act.HIDE, State.SHOWN));
    assertThrows(NotPossible.class, () -> State.WITHDRAWN.undo(Act.HIDE, State.SHOWN));
  }
}
