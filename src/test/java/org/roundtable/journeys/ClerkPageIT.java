package org.roundtable.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Sql;

/** After the board's meeting the clerk records the motion, and everybody reads who voted how. */
class ClerkPageIT {
  private static final String WHY = "The district can run it on its own servers.";

  @ParameterizedTest
  @EnumSource
  void theClerkRecordsARollCallAndFamiliesReadIt(Hand hand) {
    var scene = Scene.opened();
    scene.beforeTheBoard();
    for (var member : new String[] {"Laurel Stone", "Carl Jensen", "Paula Reyes"})
      Sql.run(
          "insert into board_member (district_id, name, from_on) values (?, ?, '2011-11-08')",
          scene.district().id().value(),
          member);
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
      walk.press("Show the result").sees("Say why Paula Reyes did not take part");
      walk.write("Reason of Paula Reyes (needed when recused)", "Her firm made an offer.");
      walk.pick("Moved by", "Carl Jensen").pick("Seconded by", "Laurel Stone");
      walk.pick("The proposal is then", "Adopted").write("The board's reasons · English", WHY);
      walk.press("Show the result").sees("Carried: 2 yes, 0 no");
      walk.press("Record it for good").sees("Recorded. It stands on the proposal");
    }
    try (var walk = Walk.from(scene.at(""), hand)) {
      walk.sees(WHY)
          .follow("Board decisions")
          .sees("Moved by Carl Jensen. Seconded by Laurel Stone.");
      walk.sees("Her firm made an offer.");
    }
  }
}
