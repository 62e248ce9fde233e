package org.roundtable.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Caller;
import org.roundtable.account.NotAllowed;
import org.roundtable.harness.Sql;
import org.roundtable.harness.TestClock;
import org.roundtable.initiative.guard.AlreadyDecided;
import org.roundtable.initiative.guard.NoticeUnpublished;
import org.roundtable.initiative.guard.PollStillOpen;
import org.roundtable.initiative.guard.ResponseMissing;
import org.roundtable.initiative.guard.WindowNeverShrinks;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Words;

/** An initiative's way from open to decided: families' time, their answer, the notice, the poll. */
class StepsIT extends AtTheDeskIT {

  @Test
  void theBoardDecidesOnceFamiliesAreAnsweredTheNoticeIsOutAndThePollIsClosed() {
    var slug = atBoard("The whole way");
    var id = initiatives.find(jeffco.id(), staff, slug).id();
    assertThrows(NotAllowed.class, () -> decide(staff, slug, Outcome.ADOPTED));
    var notice = notice(id);
    assertThrows(NoticeUnpublished.class, () -> decide(clerk, slug, Outcome.ADOPTED));
    Sql.run("update notice_version set published_at = now() where notice_id = ?", notice);
    var now = START.plus(Duration.ofDays(40));
    Sql.run(
        "insert into poll (district_id, initiative_id, question, opens_at, closes_at,"
            + " hidden_until_close, by_school, eligible) values (?, ?, '{}', ?, ?, false, false, 0)",
        jeffco.id().value(),
        id,
        now.minusSeconds(60),
        now.plusSeconds(60));
    assertThrows(PollStillOpen.class, () -> decide(clerk, slug, Outcome.ADOPTED));
    verdict(Outcome.POSTPONED, now.plusSeconds(60), slug);
    steps.goTo(jeffco.id(), staff, slug, Stage.BOARD);
    verdict(Outcome.ADOPTED, now.plusSeconds(61), slug);
    assertEquals(Outcome.ADOPTED, initiatives.find(jeffco.id(), staff, slug).outcome());
    assertThrows(AlreadyDecided.class, () -> save(staff, slug, text("later"), null));
  }

  @Test
  void nothingGoesToTheBoardUnansweredWhenSomebodyAsked() {
    var slug = open("Somebody asks");
    var id = initiatives.find(jeffco.id(), staff, slug).id();
    Sql.run(
        "insert into comment (district_id, initiative_id, text, state, created_at)"
            + " values (?, ?, 'Who sees it?', 'SHOWN', now())",
        jeffco.id().value(),
        id);
    TestClock.is(START.plus(Duration.ofDays(31)));
    steps.goTo(jeffco.id(), staff, slug, Stage.RESPONSE);
    assertThrows(ResponseMissing.class, () -> steps.goToBoardUnasked(jeffco.id(), staff, slug));
    Sql.run(
        "insert into theme (district_id, initiative_id, title, published_at) values (?, ?, '{}', now())",
        jeffco.id().value(),
        id);
    steps.goTo(jeffco.id(), staff, slug, Stage.BOARD);
  }

  @Test
  void promisedTimeGrowsAndNeverShrinksAndTheTimelineSaysSo() {
    var slug = open("More time");
    assertThrows(
        WindowNeverShrinks.class,
        () -> steps.extend(jeffco.id(), staff, slug, START.plus(Duration.ofDays(29)), Words.NONE));
    var later = START.plus(Duration.ofDays(44));
    steps.extend(jeffco.id(), staff, slug, later, Words.english("Holidays."));
    var reading = initiatives.read(jeffco.id(), Caller.ANYONE, slug);
    assertEquals(later, reading.ref().commentsCloseAt());
    var last = reading.timeline().get(reading.timeline().size() - 1);
    assertEquals(Moment.Kind.EXTENSION, last.kind());
    assertEquals(later, last.closes());
  }

  @Test
  void theBoardMeetsWhenItHasHadTimeToRead() {
    var slug = open("Time to read");
    var zone = ZoneId.of("America/Denver");
    var closes = START.plus(Duration.ofDays(30)).atZone(zone).toLocalDate();
    assertThrows(
        BadInput.class, () -> steps.meet(jeffco.id(), staff, slug, closes.plusDays(2), zone));
    steps.meet(jeffco.id(), staff, slug, closes.plusDays(3), zone);
    assertEquals(closes.plusDays(3), initiatives.read(jeffco.id(), Caller.ANYONE, slug).boardOn());
  }

  private String atBoard(String title) {
    var slug = open(title);
    TestClock.is(START.plus(Duration.ofDays(40)));
    steps.goTo(jeffco.id(), staff, slug, Stage.RESPONSE);
    assertThrows(ResponseMissing.class, () -> steps.goTo(jeffco.id(), staff, slug, Stage.BOARD));
    steps.goToBoardUnasked(jeffco.id(), staff, slug);
    return slug;
  }

  private void decide(Caller by, String slug, Outcome outcome) {
    var at = START.plus(40, ChronoUnit.DAYS);
    initiatives.decide(jeffco.id(), by, slug, new Verdict(outcome, false, at));
  }

  private void verdict(Outcome outcome, Instant at, String slug) {
    initiatives.decide(jeffco.id(), clerk, slug, new Verdict(outcome, false, at));
  }

  private long notice(int initiative) {
    var district = jeffco.id().value();
    var id =
        Sql.number(
            "insert into notice (district_id, slug, status) values (?, 'store', 'PROPOSED') returning id",
            district);
    Sql.run(
        "insert into notice_version (district_id, notice_id, number) values (?, ?, 1)",
        district,
        (int) id);
    Sql.run(
        "insert into initiative_system (district_id, initiative_id, notice_id) values (?, ?, ?)",
        district,
        initiative,
        (int) id);
    return id;
  }
}
