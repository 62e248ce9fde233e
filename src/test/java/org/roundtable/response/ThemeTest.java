package org.roundtable.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Stale;
import org.roundtable.kernel.Words;

/** Writing one answer, held and published. */
class ThemeTest {
  private static final Instant MORNING = Instant.parse("2013-10-04T15:00:00Z");
  private static final Instant NOON = Instant.parse("2013-10-04T18:00:00Z");
  private static final Words TITLE = Words.english("On whose servers?");
  private static final Words ANSWER = Words.english("On our own.");

  private final Theme theme = new Theme(new DistrictId(1), 1, 0);

  @Test
  void aThemeNeedsATitleButItsAnswerCanWait() {
    assertEquals(
        "title",
        assertThrows(BadInput.class, () -> theme.write(Words.NONE, ANSWER, MORNING)).field());
    assertTrue(theme.write(TITLE, Words.NONE, MORNING).isEmpty());
  }

  @Test
  void aFormThatWasOpenedBeforeSomebodyElseSavedIsRefused() {
    theme.write(TITLE, ANSWER, MORNING);
    theme.seenAt(MORNING);
    theme.write(TITLE, Words.english("On theirs."), NOON);
    assertThrows(Stale.class, () -> theme.seenAt(MORNING));
    assertThrows(Stale.class, () -> theme.seenAt(null));
  }

  @Test
  void aHeldAnswerChangesWithoutATrace() {
    theme.write(TITLE, ANSWER, MORNING);
    assertTrue(theme.write(TITLE, Words.english("On theirs."), NOON).isEmpty());
  }

  @Test
  void aPublishedAnswerKeepsWhatItSaidBefore() {
    theme.write(TITLE, ANSWER, MORNING);
    theme.publish(MORNING);
    var earlier = theme.write(TITLE, Words.english("On theirs."), NOON).orElseThrow();
    assertEquals(new Theme.Earlier(TITLE, ANSWER, NOON), earlier);
  }

  @Test
  void savingAPublishedAnswerUnchangedCorrectsNothing() {
    theme.write(TITLE, ANSWER, MORNING);
    theme.publish(MORNING);
    assertTrue(theme.write(TITLE, ANSWER, NOON).isEmpty());
  }

  @Test
  void aPublishedAnswerIsNeverEmptied() {
    theme.write(TITLE, ANSWER, MORNING);
    theme.publish(MORNING);
    assertThrows(BadInput.class, () -> theme.write(TITLE, Words.NONE, NOON));
  }

  @Test
  void aListGoesOnWhereItEndedAndStartsAnewOnNonsense() {
    var there = new Themes.Cursor(-12, 345);
    assertEquals(there, Themes.Cursor.read(there.toString()));
    assertEquals(Themes.Cursor.START, Themes.Cursor.read("1; drop table comment"));
    assertEquals(Themes.Cursor.START, Themes.Cursor.read(null));
  }
}
