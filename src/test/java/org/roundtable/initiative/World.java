package org.roundtable.initiative;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.roundtable.kernel.Refused;
import org.roundtable.kernel.Words;

/**
 * A small world for one initiative: what the district and its families have done so far, and a
 * clock that only runs forward. Commands that are refused change nothing.
 */
final class World {
  static final Words BECAUSE = Words.english("Because the offer ends.");

  Stage stage = Stage.DRAFT;
  Outcome outcome;
  Window window;
  Instant now = Instant.parse("2013-08-12T15:00:00Z");
  boolean published;
  boolean noticed;
  boolean answered;
  boolean pollOpen;
  final List<Stage> way = new ArrayList<>(List.of(Stage.DRAFT));

  enum Command {
    PUBLISH,
    PUBLISH_NOTICE,
    ANSWER,
    OPEN_POLL,
    CLOSE_POLL,
    WAIT_A_DAY,
    WAIT_A_MONTH,
    OPEN,
    OPEN_SHORT,
    OPEN_SHORT_WITH_REASON,
    RESPOND,
    TO_BOARD,
    DECIDE_ADOPT,
    DECIDE_REJECT,
    DECIDE_POSTPONE,
    RESCIND,
    ADOPT_LATER,
    BIND_LATER,
    PRETEND_DECIDED,
    WITHDRAW,
    WITHDRAW_SILENTLY,
    USE,
    END
  }

  Facts facts() {
    return new Facts(
        now,
        published,
        noticed ? List.of() : List.of("inBloom"),
        window,
        answered,
        pollOpen,
        outcome,
        null,
        null);
  }

  void run(Command command) {
    try {
      act(command);
    } catch (Refused refused) {
      return;
    }
    if (way.get(way.size() - 1) != stage) way.add(stage);
  }

  private void act(Command command) {
    switch (command) {
      case PUBLISH -> published = true;
      case PUBLISH_NOTICE -> noticed = true;
      case ANSWER -> answered = true;
      case OPEN_POLL -> pollOpen = true;
      case CLOSE_POLL -> pollOpen = false;
      case WAIT_A_DAY -> now = now.plus(Duration.ofDays(1));
      case WAIT_A_MONTH -> now = now.plus(Duration.ofDays(30));
      case OPEN -> open(Duration.ofDays(14), Words.NONE);
      case OPEN_SHORT -> open(Duration.ofDays(14).minusSeconds(1), Words.NONE);
      case OPEN_SHORT_WITH_REASON -> open(Duration.ofDays(3), BECAUSE);
      case RESPOND -> stage = stage.to(Stage.RESPONSE, facts());
      case TO_BOARD -> {
        stage = stage.to(Stage.BOARD, facts());
        outcome = null;
      }
      case DECIDE_ADOPT -> decide(Outcome.ADOPTED, false);
      case DECIDE_REJECT -> decide(Outcome.REJECTED, false);
      case DECIDE_POSTPONE -> decide(Outcome.POSTPONED, false);
      case RESCIND -> decide(Outcome.RESCINDED, true);
      case ADOPT_LATER -> decide(Outcome.ADOPTED, true);
      case BIND_LATER -> decide(Outcome.ADOPTED_WITH_CONDITIONS, true);
      case PRETEND_DECIDED -> stage = stage.to(Stage.DECIDED, facts());
      case WITHDRAW -> withdraw(BECAUSE);
      case WITHDRAW_SILENTLY -> withdraw(Words.NONE);
      case USE -> stage = stage.to(Stage.IN_USE, facts());
      case END -> stage = stage.to(Stage.ENDED, facts());
    }
  }

  private void open(Duration time, Words reason) {
    var proposed = new Window(now, now.plus(time), reason);
    stage = stage.to(Stage.OPEN, facts().proposing(proposed));
    window = proposed;
  }

  static Verdict verdict(Outcome outcome, boolean later) {
    return new Verdict(outcome, later, Instant.EPOCH);
  }

  private void decide(Outcome decided, boolean later) {
    stage = stage.to(Stage.DECIDED, facts().recording(verdict(decided, later)));
    outcome = decided;
  }

  private void withdraw(Words why) {
    stage = stage.to(Stage.DECIDED, facts().withdrawing(why));
    outcome = Outcome.WITHDRAWN;
  }
}
