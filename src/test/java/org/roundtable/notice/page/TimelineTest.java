package org.roundtable.notice.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.Words;
import org.roundtable.notice.page.Timeline.Event;

class TimelineTest {
  private static final Instant THEN = Instant.parse("2013-11-07T18:00:00Z");

  @Test
  void theBoardsLastDecisionIsTheOneThatHolds() {
    var timeline =
        new Timeline(List.of(event("OPEN"), event("POSTPONED"), event("ADOPTED"), event("IN_USE")));
    assertEquals("ADOPTED", timeline.decision().kind());
  }

  @Test
  void nothingElseIsADecision() {
    for (var kind : List.of("OPEN", "BOARD", "IN_USE", "ENDED", "QUESTIONS", "CHANGED", "POLL"))
      assertNull(new Timeline(List.of(event(kind))).decision(), kind);
  }

  @Test
  void theNextReviewStandsLastWhereThereIsOne() {
    var timeline = new Timeline(List.of(event("NOTICE")));
    assertEquals(timeline, timeline.reviewed(null));
    assertEquals("REVIEW", timeline.reviewed(THEN).events().get(1).kind());
  }

  @Test
  void aProposalIsNamedWhereItComesUpAndNotOnEveryLine() {
    var timeline =
        new Timeline(List.of(of("store"), event("NOTICE"), of("store"), of("screen"), of("store")));
    assertEquals(
        List.of("store", "", "", "screen", "store"),
        timeline.told().stream().map(Event::initiative).toList());
  }

  private static Event of(String initiative) {
    return new Event(THEN, "CHANGED", initiative, Words.english(initiative), 1, Words.NONE);
  }

  private static Event event(String kind) {
    return new Event(THEN, kind, "", Words.NONE, 1, Words.NONE);
  }
}
