package org.roundtable.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Words;

/** The line from draft to ended says where an initiative stands, also when the board came back. */
class StageLineTest {
  private static final Instant DAY = Instant.parse("2013-11-07T20:00:00Z");
  private final List<Moment> timeline = new ArrayList<>();

  @Test
  void whatWasRescindedHasNoUseAheadOfItEvenIfItWasInUseBefore() {
    assertEquals("DRAFT OPEN RESPONSE [RESCINDED]", line(Stage.DECIDED, Outcome.RESCINDED));
    reached(Stage.IN_USE);
    assertEquals("DRAFT OPEN RESPONSE [RESCINDED]", line(Stage.DECIDED, Outcome.RESCINDED));
  }

  @Test
  void whatWasInUseUntilItWasRescindedKeepsThatBehindItsEnd() {
    reached(Stage.IN_USE);
    reached(Stage.ENDED);
    assertEquals(
        "DRAFT OPEN RESPONSE RESCINDED IN_USE [ENDED]", line(Stage.ENDED, Outcome.RESCINDED));
  }

  @Test
  void whatWasAdoptedIsUsedNext() {
    assertEquals(
        "DRAFT OPEN RESPONSE [ADOPTED] IN_USE ENDED", line(Stage.DECIDED, Outcome.ADOPTED));
    assertEquals("DRAFT OPEN RESPONSE [REJECTED]", line(Stage.DECIDED, Outcome.REJECTED));
  }

  private void reached(Stage stage) {
    timeline.add(new Moment(DAY, Moment.Kind.STAGE, 0, stage, null, null, Words.NONE, null, null));
  }

  /** The marks by name; where it stands is in brackets. */
  private String line(Stage stage, Outcome outcome) {
    var ref = new Initiative.Ref(1, new DistrictId(1), "store", stage, outcome, DAY, DAY);
    var said = new ArrayList<String>();
    for (var mark : StageLine.of(ref, DAY, null, timeline).marks()) {
      var name = mark.outcome() == null ? mark.stage().name() : mark.outcome().name();
      said.add(mark.place() == StageLine.Place.NOW ? "[" + name + "]" : name);
    }
    return String.join(" ", said);
  }
}
