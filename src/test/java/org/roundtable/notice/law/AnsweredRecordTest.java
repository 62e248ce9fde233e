package org.roundtable.notice.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  private static List<LawCheck.Gap> gate(String state, DataUse record) {
    var notice = new AnsweredRecord(record);
    var laws = new Laws(Path.of("no-such-folder"));
    return LawCheck.of(laws.of(state, notice, LocalDate.of(2026, 11, 22)), notice).gate();
  }

  private static List<String> sixItems(DataUse record) {
    return gate("NY", record).stream()
        .flatMap(g -> g.asking().stream())
        .map(a -> a.requirement().id())
        .filter(id -> id.matches("ny-2d-[1-6]"))
        .distinct()
        .sorted()
        .toList();
  }

  private static final DataUse READING_APP =
      DataUse.NONE
          .with(Field.PURPOSES, Entry.of(row("code", "INSTRUCTION")))
          .with(Field.RECIPIENTS, Entry.of(row("kind", "COLLEGE").with("answer", "NO")))
          .with(Field.SUBPROCESSORS, Entry.none(Words.NONE))
          .with(Field.AGREEMENTS, Entry.of(row("expires", "2027-06-30")))
          .with(
              Field.END_OF_CONTRACT,
              Entry.of(
                  row("dispositions", List.of("DESTROY"))
                      .with("method", "PURGE")
                      .with("withinDays", 60)))
          .with(Field.RIGHTS, Entry.of(row("code", "CORRECT")))
          .with(Field.HOSTING, Entry.of(row("location", "PUBLIC-CLOUD-US")))
          .with(Field.SECURITY_FRAMEWORK, Entry.of(row("framework", "NIST-CSF")))
          .with(Field.ENCRYPTION, Entry.of(row("inTransit", "TLS-1-3").with("atRest", "DISK")));

  @Test
  void anEmptyNoticeInNewYorkLacksAllSixItemsAndAFullOneNone() {
    assertEquals(6, sixItems(DataUse.NONE).size());
    assertEquals(List.of(), sixItems(READING_APP));
  }

  @ParameterizedTest
  @CsvSource({
    "PURPOSES, 1",
    "RECIPIENTS, 2",
    "SUBPROCESSORS, 2",
    "AGREEMENTS, 3",
    "END_OF_CONTRACT, 3",
    "RIGHTS, 4",
    "HOSTING, 5",
    "SECURITY_FRAMEWORK, 5",
    "ENCRYPTION, 6"
  })
  void takingOneAnswerFromANoticeInNewYorkNamesExactlyItsItem(Field field, String item) {
    assertEquals(List.of("ny-2d-" + item), sixItems(READING_APP.with(field, Entry.EMPTY)));
  }

  @Test
  void encryptionHasToBeToldBothOnTheWayAndWhereDataAreKept() {
    var half = READING_APP.with(Field.ENCRYPTION, Entry.of(row("inTransit", "TLS-1-3")));
    assertEquals(List.of("ny-2d-6"), sixItems(half));
  }

  @Test
  void theGateOfAnEmptyNoticeFollowsTheRecord() {
    var fields = gate("IL", DataUse.NONE).stream().map(LawCheck.Gap::field).toList();
    assertEquals("controller", fields.get(0));
    assertEquals("breaches", fields.get(fields.size() - 1));
  }
}
