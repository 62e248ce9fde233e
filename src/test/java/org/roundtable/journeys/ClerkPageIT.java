package org.roundtable.journeys;

import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Sql;

/** After the board's meeting the clerk records the motion, and everybody reads who voted how. */
@Execution(CONCURRENT)
class ClerkPageIT {
  private static final String WHY = "The district can run it on its own servers.";

  @ParameterizedTest
  @EnumSource
  void theClerkRecordsARollCallAndFamiliesReadIt(Hand hand) {
    var scene = Scene.opened();
    scene.beforeTheBoard();
    sit(scene, "Laurel Stone", "Carl Jensen", "Paula Reyes");
    var today = LocalDate.now(ZoneId.of("America/Denver")).toString();
    try (var walk = Walk.from(scene.at("/desk"), hand, Officials.clerk(scene.district()))) {
      walk.sees("Before the board")
          .follow("Record a motion of the board")
          .sees("no meeting day yet");
      walk.follow(Scene.TITLE).sees("Roll call of");
      walk.write("Day of the meeting", today).press("Use this day and number").sees("Carl Jensen");
      walk.press("Show the result").sees("Please fill this in");
      walk.write("The motion, word for word · English", "To keep the records in our own house.");
      walk.pick("Laurel Stone", "Yes").pick("Carl Jensen", "Yes").pick("Paula Reyes", "Recused");
      walk.press("Show the result").sees("did not take part in this question");
      walk.write("Reason of Paula Reyes (needed when recused)", "Her firm made an offer.");
      walk.pick("Moved by", "Carl Jensen").pick("Seconded by", "Laurel Stone");
      walk.pick("The proposal is then", "Adopted").write("The board's reasons · English", WHY);
      walk.press("Show the result").sees("Carried").sees("2 yes, 0 no");
      walk.press("Record it for good").sees("Recorded. It stands on the proposal");
    }
    try (var walk = Walk.from(scene.at(""), hand)) {
      walk.sees(WHY)
          .follow("Board decisions")
          .sees("Moved by Carl Jensen.")
          .sees("Seconded by Laurel Stone.");
      walk.sees("Her firm made an offer.");
    }
  }

  @Test
  void theClerkRescindsWhatWasAdoptedAndTheEarlierDecisionSaysSo() {
    var scene = Scene.opened();
    scene.beforeTheBoard();
    sit(scene, "Laurel Stone", "Carl Jensen");
    var first = adopted(scene);
    try (var walk =
        Walk.from(scene.at("/decisions/" + first), Hand.MOUSE, Officials.clerk(scene.district()))) {
      walk.follow("Record a later motion on this").sees("Replaces motion " + first);
      walk.write("The motion, word for word · English", "To rescind what we adopted.");
      walk.pick("Laurel Stone", "Yes").pick("Carl Jensen", "Absent");
      walk.pick("Moved by", "Laurel Stone").pick("The proposal is then", "Rescinded");
      walk.write("The board's reasons · English", WHY).press("Show the result");
      walk.sees("Only 1 of 2 members were there").pick("Carl Jensen", "Yes");
      walk.press("Show the result").sees("Carried: 2 yes, 0 no");
      walk.press("Record it for good").sees("Recorded. It stands on the proposal");
      walk.sees("Replaces motion " + first).follow("Replaces motion " + first + ".");
      walk.sees("has replaced this later");
    }
    try (var walk = Walk.from(scene.page(), Hand.MOUSE)) {
      walk.sees("The board came back to its decision: Rescinded");
    }
  }

  private static void sit(Scene scene, String... members) {
    for (var member : members)
      Sql.run(
          "insert into board_member (district_id, name, from_on) values (?, ?, '2011-11-08')",
          scene.district().id().value(),
          member);
  }

  /** The number of the motion by which the board adopted it five days ago. */
  private static long adopted(Scene scene) {
    var district = scene.district().id().value();
    var motion =
        Sql.number(
            "insert into motion (district_id, meeting_on, text, mover_id, result, recorded_at)"
                + " select district_id, current_date - 5, '{\"en\": \"To adopt it.\"}', min(id), 'PASS',"
                + " now() from board_member where district_id = ? group by district_id returning id",
            district);
    Sql.run(
        "insert into decision (district_id, motion_id, initiative_id, initiative_version, outcome, reasons)"
            + " values (?, ?, ?, 1, 'ADOPTED', '{\"en\": \"Teachers need it.\"}')",
        district,
        motion,
        scene.proposal().id());
    scene.proposal().is("DECIDED");
    return motion;
  }
}
