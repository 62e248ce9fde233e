package org.roundtable.comment;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roundtable.comment.Waiting.mustWait;

import org.junit.jupiter.api.Test;
import org.roundtable.district.Moderation;

/** Each rule of a district does something. */
class WaitingTest {
  @Test
  void everyCommentWaitsEvenOfSomebodyKnown() {
    assertTrue(mustWait(Moderation.EVERY_COMMENT, true));
    assertTrue(mustWait(Moderation.EVERY_COMMENT, false));
  }

  @Test
  void theFirstCommentOfSomebodyUnknownWaits() {
    assertTrue(mustWait(Moderation.FIRST_COMMENT, false));
    assertFalse(mustWait(Moderation.FIRST_COMMENT, true));
  }

  @Test
  void nothingWaitsWhereReportsAloneCount() {
    assertFalse(mustWait(Moderation.REPORTED_ONLY, false));
  }
}
