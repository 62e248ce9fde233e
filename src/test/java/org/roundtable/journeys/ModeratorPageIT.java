package org.roundtable.journeys;

import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Sql;

/** A moderator hides what was reported, with a reason, and everybody can read that it was done. */
@Execution(CONCURRENT)
class ModeratorPageIT {

  @ParameterizedTest
  @EnumSource
  void aModeratorHidesAReportedPointForAReasonThatStandsInTheLog(Hand hand) {
    var scene = Scene.opened();
    Sql.run("update comment set state = 'WAITING' where author_id = ?", scene.grace().id().value());
    try (var walk = Walk.from(scene.at("/desk"), hand, Officials.moderator(scene.district()))) {
      walk.sees("Comments to read").follow("Moderation queue").sees(Scene.POINT);
      walk.press("Do it").sees("Tick at least one comment");
      walk.tick(Scene.POINT).pick("What shall happen?", "Hide: only the author sees them");
      walk.press("Do it").sees("Choose a reason");
      walk.pick("Reason, when you hide", "Names a child");
      walk.write("Words to the author, when you hide", "Leave out who it is about.");
      walk.press("Do it").sees("Done, and written into the moderation log");
      walk.follow("The public log").sees("Names a child");
    }
    try (var walk = Walk.from(scene.page(), hand)) {
      walk.sees("Nobody has made a point yet");
    }
    try (var walk = Walk.from("/me", hand, scene.grace())) {
      walk.sees("Leave out who it is about.");
    }
  }
}
