package org.roundtable.notice.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

class AnsweredRecordTest {
  private static Item row(String part, Object value) {
    return new Item(Map.of(part, value));
  }

  private static AnsweredRecord saying(Field field, Entry entry) {
    return new AnsweredRecord(DataUse.NONE.with(field, entry));
  }

  @Test
  void aRowThatIsThereIsKnownAndOneThatIsNotIsMissing() {
    var notice = saying(Field.RIGHTS, Entry.of(row("code", "INSPECT")));
    assertTrue(notice.known("rights[INSPECT]"));
    assertFalse(notice.known("rights[CORRECT]"));
    assertFalse(notice.open("rights[CORRECT]"));
  }

  @Test
  void whatIsNotYetKnownIsOpen() {
    var notice = saying(Field.HOSTING, Entry.open(Words.NONE));
    assertTrue(notice.open("hosting"));
    assertFalse(notice.known("hosting.location"));
  }

  @Test
  void childrenUnderThirteenAreThoughtToBeThereUntilSomebodySaysNo() {
    assertTrue(new AnsweredRecord(DataUse.NONE).childUnder13());
    assertTrue(saying(Field.CHILD_UNDER13, Entry.open(Words.NONE)).childUnder13());
    assertTrue(saying(Field.CHILD_UNDER13, Entry.of(row("answer", true))).childUnder13());
    assertFalse(saying(Field.CHILD_UNDER13, Entry.of(row("answer", false))).childUnder13());
  }

  @Test
  void theKindOfAgreementSaysWhetherTheSharedContractAsks() {
    assertTrue(saying(Field.AGREEMENTS, Entry.of(row("type", "NDPA-MODIFIED"))).ndpa());
    assertFalse(saying(Field.AGREEMENTS, Entry.of(row("type", "CLICK-WRAP"))).ndpa());
    assertTrue(saying(Field.AGREEMENTS, Entry.open(Words.NONE)).contract());
    assertFalse(saying(Field.AGREEMENTS, Entry.none(Words.NONE)).contract());
  }

  @Test
  void anEmptyNoticeInNewYorkLacksAllSixItems() {
    var notice = new AnsweredRecord(DataUse.NONE);
    var laws = new Laws(Path.of("no-such-folder"));
    var missing =
        LawCheck.of(laws.of("NY", notice, LocalDate.of(2026, 11, 22)), notice).gate().stream()
            .flatMap(g -> g.asking().stream())
            .map(a -> a.requirement().id())
            .distinct()
            .toList();
    assertTrue(
        missing.containsAll(
            List.of("ny-2d-1", "ny-2d-2", "ny-2d-3", "ny-2d-4", "ny-2d-5", "ny-2d-6")));
  }

  @Test
  void theGateOfAnEmptyNoticeFollowsTheRecord() {
    var notice = new AnsweredRecord(DataUse.NONE);
    var laws = new Laws(Path.of("no-such-folder"));
    var fields =
        LawCheck.of(laws.of("IL", notice, LocalDate.of(2026, 11, 22)), notice).gate().stream()
            .map(LawCheck.Gap::field)
            .toList();
    assertEquals("controller", fields.get(0));
    assertEquals("breaches", fields.get(fields.size() - 1));
  }
}
