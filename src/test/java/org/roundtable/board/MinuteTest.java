package org.roundtable.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.roundtable.initiative.Outcome;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;

/** What a motion must say before it is recorded; the board of 7 November 2013. */
class MinuteTest {
  private static final LocalDate MEETING = LocalDate.of(2013, 11, 7);
  private static final int STORE = 4;
  private static final int DASHBOARD = 7;

  private final Question question =
      new Question(
          null,
          Words.english("Keep student records in inBloom"),
          MEETING,
          List.of(
              new Question.System(STORE, "inbloom", Words.english("inBloom")),
              new Question.System(DASHBOARD, "classroom-dashboard", Words.english("Dashboard"))),
          List.of(seat(1, "Beth Lindqvist"), seat(2, "Carl Jensen"), seat(3, "Paula Reyes")),
          LocalDate.of(2013, 9, 30),
          LocalDate.of(2013, 11, 9),
          null,
          null,
          null);

  private LocalDate on = MEETING;
  private Integer mover = 1;
  private Integer seconder = 2;
  private Integer replaces;
  private List<Vote> votes = votes(Option.YES, Option.YES, Option.YES);
  private List<Minute.Ruling> rulings = List.of(ruling(Outcome.REJECTED, ""));

  @Test
  void aCompleteMotionIsTakenAsItIs() {
    var minute = minute().checked(question);
    assertEquals(Result.PASS, minute.tally().result());
    assertEquals(Outcome.REJECTED, minute.outcome());
    assertEquals(Set.of(STORE, DASHBOARD), minute.rulings().get(0).systems());
  }

  @Test
  void aMeetingOfTomorrowCannotHaveDecided() {
    on = LocalDate.of(2013, 11, 10);
    refuses("meetingOn", "meetingToCome");
  }

  @Test
  void aMeetingBeforeCommentsClosedCannotHaveDecided() {
    on = LocalDate.of(2013, 9, 29);
    refuses("meetingOn", "meetingTooEarly");
  }

  @Test
  void everyMemberOfThatDayIsCalled() {
    votes = votes(Option.YES, Option.YES);
    refuses("vote-3", "noVote");
  }

  @Test
  void nobodyElseIsCalledAndNobodyTwice() {
    votes = new ArrayList<>(votes);
    votes.add(new Vote(9, Option.YES, ""));
    refuses("votes", "notOnTheBoard");
    votes.set(3, new Vote(1, Option.NO, ""));
    refuses("votes", "notOnTheBoard");
  }

  @Test
  void whoIsRecusedSaysWhy() {
    votes = votes(Option.YES, Option.YES, Option.RECUSED);
    refuses("vote-3", "recusedWhy");
  }

  @Test
  void onlyWhoTakesPartCanMoveOrSecond() {
    votes = votes(Option.YES, Option.ABSENT, Option.YES);
    refuses("seconder", "tookNoPart");
    mover = 2;
    seconder = null;
    refuses("mover", "tookNoPart");
  }

  @Test
  void nobodySecondsTheirOwnMotion() {
    seconder = 1;
    refuses("seconder", "secondsOwnMotion");
  }

  @Test
  void aMotionNeedsNoSeconder() {
    seconder = null;
    minute().checked(question);
  }

  @Test
  void aMotionThatFailedAdoptsNothing() {
    votes = votes(Option.YES, Option.NO, Option.ABSENT);
    rulings = List.of(ruling(Outcome.ADOPTED, ""));
    refuses("outcome-0", "motionFailed");
    rulings = List.of(ruling(Outcome.POSTPONED, ""));
    assertEquals(Outcome.POSTPONED, minute().checked(question).outcome());
  }

  @Test
  void conditionsAndTheirOutcomeBelongTogether() {
    rulings = List.of(ruling(Outcome.ADOPTED_WITH_CONDITIONS, ""));
    refuses("conditions-0", "empty");
    rulings = List.of(ruling(Outcome.ADOPTED, "Report in spring"));
    refuses("conditions-0", "conditionsUnneeded");
  }

  @Test
  void aSplitNamesItsPartsAndPutsEverySystemIntoOne() {
    rulings =
        List.of(part("The store", STORE, Outcome.REJECTED), part("", DASHBOARD, Outcome.ADOPTED));
    refuses("part-1", "empty");
    rulings =
        List.of(part("The store", STORE, Outcome.REJECTED), part("More", STORE, Outcome.ADOPTED));
    refuses("systems-1", "systemTwice");
    rulings = List.of(part("The store", STORE, Outcome.REJECTED), part("More", 0, Outcome.ADOPTED));
    refuses("systems-0", "systemLeftOut");
  }

  @Test
  void droppingOneSystemAndGoingOnWithTheOtherIsAdoptedWithConditions() {
    rulings =
        List.of(
            part("The store", STORE, Outcome.REJECTED),
            part("The dashboard", DASHBOARD, Outcome.ADOPTED));
    assertEquals(Outcome.ADOPTED_WITH_CONDITIONS, minute().checked(question).outcome());
  }

  @Test
  void noPartOfAFirstMotionRescinds() {
    rulings =
        List.of(
            part("The store", STORE, Outcome.ADOPTED),
            part("The dashboard", DASHBOARD, Outcome.RESCINDED));
    refuses("outcome-1", "nothingToRescind");
  }

  @Test
  void aLaterMotionThatFailedReplacesNothing() {
    replaces = 12;
    votes = votes(Option.YES, Option.NO, Option.NO);
    rulings = List.of(ruling(Outcome.RESCINDED, ""));
    refuses("outcome-0", "earlierStands");
    votes = votes(Option.YES, Option.YES, Option.NO);
    assertEquals(Outcome.RESCINDED, minute().checked(question).outcome());
  }

  private void refuses(String field, String key) {
    var refused = assertThrows(BadInput.class, () -> minute().checked(question));
    assertEquals(field + ": refused." + key, refused.field() + ": " + refused.key());
  }

  private Minute minute() {
    return new Minute(
        on,
        Words.english("To end the work with inBloom."),
        mover,
        seconder,
        replaces,
        "",
        votes,
        rulings);
  }

  private static Seat seat(int id, String name) {
    return new Seat(id, name, Words.NONE);
  }

  private static List<Vote> votes(Option... options) {
    var votes = new ArrayList<Vote>();
    for (var option : options) votes.add(new Vote(votes.size() + 1, option, ""));
    return votes;
  }

  private static Minute.Ruling ruling(Outcome outcome, String conditions) {
    return new Minute.Ruling(
        Words.NONE,
        Set.of(),
        outcome,
        Words.english(conditions),
        Words.english("Families said so."));
  }

  private static Minute.Ruling part(String name, int system, Outcome outcome) {
    return new Minute.Ruling(
        Words.english(name),
        system == 0 ? Set.of() : Set.of(system),
        outcome,
        Words.NONE,
        Words.english("Families said so."));
  }
}
