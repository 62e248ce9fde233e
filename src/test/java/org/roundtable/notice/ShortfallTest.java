package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roundtable.harness.Records.open;
import static org.roundtable.harness.Records.without;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Records;
import org.roundtable.notice.law.LawCheck;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Gaps;
import org.roundtable.notice.record.Item;

/** The publish gate names each missing answer once, with every law that asks for it. */
class ShortfallTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final DataUse LAWFUL = Records.lawful("Dashboard");

  @Test
  void aCompleteNoticeIsPublishedInEveryState() {
    for (var state : List.of("CO", "NY", "IL", "CA", "TX"))
      assertEquals(List.of(), Shortfall.of(LAWFUL, state, TODAY), state);
  }

  @Test
  void whatIsMissingIsNamedWithTheLawsThatAsk() {
    var missing = Shortfall.of(without(LAWFUL, Field.ENCRYPTION), "NY", TODAY);
    assertEquals(List.of("encryption"), missing.stream().map(m -> m.place().toString()).toList());
    assertTrue(
        missing.get(0).laws().in("en").contains("121.3(c)(6)"), missing.get(0).laws().in("en"));
    assertEquals("ask-encryption", missing.get(0).anchor());
  }

  @Test
  void aFieldThatNoLawAsksForIsMissedByThePortalsOwnRule() {
    var missing = Shortfall.of(without(LAWFUL, Field.REVIEWS), "TX", TODAY);
    assertEquals(List.of("reviews"), missing.stream().map(m -> m.place().toString()).toList());
    assertEquals("", missing.get(0).laws().in("en"));
  }

  @Test
  void everythingThatAnyNoticeHasOrAnyLawAsksForIsNamedOnce() {
    var missing = Shortfall.of(DataUse.NONE, "NY", TODAY);
    var places = missing.stream().map(m -> m.place().toString()).toList();
    assertEquals(List.copyOf(new LinkedHashSet<>(places)), places);
    for (var gap : Gaps.of(DataUse.NONE))
      assertTrue(places.contains(gap.toString()), places::toString);
  }

  @Test
  void notYetKnownDoesNotStopAProposalAndIsNotGreen() {
    var asked = open(LAWFUL, Field.ENCRYPTION);
    assertEquals(List.of(), Shortfall.of(asked, "NY", TODAY));
    assertFalse(
        Shortfall.check(asked, "NY", TODAY).laws().stream().allMatch(LawCheck.Checked::green));
  }

  @Test
  void coppaAsksOnlyWhereChildrenUnderThirteenAre() {
    assertTrue(laws(LAWFUL.with(Field.CHILD_UNDER13, under13(true))).contains("coppa"));
    assertFalse(laws(LAWFUL.with(Field.CHILD_UNDER13, under13(false))).contains("coppa"));
  }

  private static Entry under13(boolean answer) {
    return Entry.of(new Item(Map.of("answer", answer, "consentRoute", "SCHOOL")));
  }

  private static List<String> laws(DataUse record) {
    return Shortfall.check(record, "CO", TODAY).laws().stream().map(l -> l.law().law()).toList();
  }
}
