package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roundtable.harness.Records.answering;
import static org.roundtable.harness.Records.complete;
import static org.roundtable.harness.Records.open;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.State;

/** What families read first is made from the record, and can say nothing else than it. */
class KeyFactsTest {
  private static final DataUse COMPLETE = complete("Dashboard");

  @Test
  void aCompleteRecordAnswersEveryQuestion() {
    var answers = KeyFacts.of(COMPLETE);
    for (var question : Question.values())
      assertTrue(answers.to(question).given(), question.name());
    assertEquals(Words.english("Dashboard"), answers.name());
    assertEquals(0, answers.open());
  }

  @Test
  void anEmptyRecordAnswersNothing() {
    var answers = KeyFacts.of(DataUse.NONE);
    assertEquals(Map.of(), answers.byQuestion());
  }

  @Test
  void whatIsNotYetKnownIsAnOpenQuestion() {
    for (var question : Question.values())
      if (KeyFacts.field(question).mayBeOpen()) {
        var answers = KeyFacts.of(open(COMPLETE, KeyFacts.field(question)));
        assertEquals(Standing.NOT_YET_KNOWN, answers.to(question).standing(), question.name());
        assertEquals(1, answers.open(), question.name());
      }
  }

  @Test
  void whetherItIsSoldIsSaidByTheUsesThatAreForbidden() {
    assertEquals(
        List.of(Standing.NO, Standing.PARTLY, Standing.YES, Standing.NOT_YET_KNOWN),
        standings(
            Question.SOLD,
            Field.PROHIBITED_USES,
            "SALE",
            "NEVER",
            "LIMITED",
            "ALLOWED",
            Entry.NOT_YET_KNOWN));
    assertEquals(
        List.of(Standing.NO, Standing.YES),
        standings(Question.ADS, Field.PROHIBITED_USES, "TARGETED-AD", "NEVER", "ALLOWED"));
  }

  @Test
  void collegesAreAnsweredByTheirOwnRow() {
    assertEquals(
        List.of(
            Standing.NO, Standing.YES, Standing.PARTLY, Standing.PARTLY, Standing.NOT_YET_KNOWN),
        standings(
            Question.COLLEGES,
            Field.RECIPIENTS,
            "COLLEGE",
            "NO",
            "YES",
            "ONLY-WITH-CONSENT",
            "ONLY-IF-LAW-REQUIRES",
            Entry.NOT_YET_KNOWN));
  }

  @Test
  void encryptedOnOneWayOnlyIsPartly() {
    assertEquals(Standing.YES, encrypted("TLS1.3", "DISK"));
    assertEquals(Standing.PARTLY, encrypted("TLS1.3", "NONE"));
    assertEquals(Standing.NO, encrypted("NONE", "NONE"));
  }

  @Test
  void theStaffsOwnWordsComeBeforeThoseOfTheCodes() {
    var own = Words.english("On our own servers in Golden.");
    var entry = new Entry(State.GIVEN, COMPLETE.to(Field.HOSTING).rows(), own, Evidence.DECLARED);
    assertEquals(
        own, KeyFacts.of(COMPLETE.with(Field.HOSTING, entry)).to(Question.WHERE_KEPT).words());
    var coded = KeyFacts.of(COMPLETE).to(Question.WHERE_KEPT).words();
    assertEquals(List.of("en", "es"), List.copyOf(coded.byLanguage().keySet()));
  }

  @Test
  void whatIsPutTogetherReadsAsOneText() {
    assertEquals(
        "To plan the lesson. To help early.", why("To plan the lesson.", "To help early."));
    assertEquals("to plan; to help", why("to plan", "to help"));
  }

  private static String why(String... reasons) {
    var rows =
        Arrays.stream(reasons)
            .map(why -> new Item(Map.of("code", "PROGRESS", "plainText", Words.english(why))))
            .toList();
    var entry = new Entry(State.GIVEN, rows, Words.NONE, Evidence.DECLARED);
    return KeyFacts.of(COMPLETE.with(Field.PURPOSES, entry)).to(Question.WHY).words().in("en");
  }

  private static List<Standing> standings(
      Question question, Field field, String row, String... answers) {
    return Arrays.stream(answers)
        .map(answer -> KeyFacts.of(answering(COMPLETE, field, row, answer)).to(question).standing())
        .toList();
  }

  private static Standing encrypted(String moving, String stored) {
    var row = new Item(Map.of("inTransit", moving, "atRest", stored));
    return KeyFacts.of(COMPLETE.with(Field.ENCRYPTION, Entry.of(row)))
        .to(Question.ENCRYPTED)
        .standing();
  }
}
