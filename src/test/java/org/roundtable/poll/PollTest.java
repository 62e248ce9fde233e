package org.roundtable.poll;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.roundtable.initiative.Initiative;
import org.roundtable.initiative.Stage;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PersonId;
import org.roundtable.kernel.Words;

class PollTest {
  private static final Instant NOW = Instant.parse("2013-09-03T14:00:00Z");
  private static final Instant OPENS = NOW.plusSeconds(60);
  private static final Instant CLOSES = NOW.plusSeconds(3600);

  @Test
  void ballotsAreTakenFromTheOpeningSecondToJustBeforeTheClosingOne() {
    var poll = poll(OPENS, CLOSES, false);
    assertThrows(PollNotOpen.class, () -> poll.mustTakeBallots(OPENS.minusNanos(1)));
    assertDoesNotThrow(() -> poll.mustTakeBallots(OPENS));
    assertDoesNotThrow(() -> poll.mustTakeBallots(CLOSES.minusNanos(1)));
    assertThrows(PollClosed.class, () -> poll.mustTakeBallots(CLOSES));
  }

  @Test
  void hiddenResultsShowAtTheClosingSecond() {
    assertFalse(poll(OPENS, CLOSES, true).showsResults(CLOSES.minusNanos(1)));
    assertTrue(poll(OPENS, CLOSES, true).showsResults(CLOSES));
    assertTrue(poll(OPENS, CLOSES, false).showsResults(OPENS));
    assertFalse(poll(OPENS, CLOSES, false).showsResults(OPENS.minusNanos(1)));
  }

  @Test
  void aPollOpensAtOnceWhereNoMomentIsNamed() {
    assertEquals(Phase.OPEN, poll(null, CLOSES, false).phase(NOW));
    assertEquals(Phase.OPEN, poll(NOW.minusSeconds(60), CLOSES, false).phase(NOW));
  }

  @Test
  void aPollClosesAfterItOpens() {
    assertThrows(BadInput.class, () -> poll(OPENS, OPENS, false));
    assertThrows(BadInput.class, () -> poll(null, NOW, false));
    assertThrows(BadInput.class, () -> poll(null, null, false));
  }

  private static Poll poll(Instant opens, Instant closes, boolean hidden) {
    var initiative =
        new Initiative.Ref(
            1, new DistrictId(1), "inbloom-data-store", Stage.OPEN, null, NOW, CLOSES);
    return new Poll(
        initiative,
        new Poll.Opening(Words.english("Should we?"), opens, closes, hidden, false),
        new Poll.Act(NOW, new PersonId(5), 86_000));
  }
}
