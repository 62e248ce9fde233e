package org.roundtable.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.account.Caller;
import org.roundtable.account.NotAllowed;
import org.roundtable.account.NotYourDistrict;
import org.roundtable.account.SignInFirst;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Sql;
import org.roundtable.harness.TestClock;
import org.roundtable.initiative.guard.AlreadyDecided;
import org.roundtable.initiative.guard.NoticeUnpublished;
import org.roundtable.initiative.guard.PollStillOpen;
import org.roundtable.initiative.guard.ResponseMissing;
import org.roundtable.initiative.guard.WindowNeverShrinks;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Stale;
import org.roundtable.kernel.Words;

/** An initiative's way from the first draft to the board's decision, in the real database. */
class InitiativesIT extends InsideIT {
  private static final Instant START = Instant.parse("2013-08-12T15:00:00Z");
  @Inject Initiatives initiatives;
  @Inject Drafts drafts;
  @Inject Steps steps;
  @Inject Versions versions;
  private Place jeffco;
  private Caller staff;
  private Caller clerk;

  @BeforeEach
  void aDistrictHasStaffAndAClerk() {
    jeffco = Districts.jeffco();
    staff = Officials.staff(jeffco).caller();
    clerk = Officials.clerk(jeffco).caller();
    TestClock.is(START);
  }

  @Test
  void aDraftIsForTheStaffOfItsOwnDistrictAlone() {
    var slug = begun("Keep records in inBloom");
    assertEquals("keep-records-in-inbloom", slug);
    var maria = Parents.maria(jeffco).caller();
    var stranger = Officials.staff(Districts.chicago()).caller();
    for (var other : List.of(Caller.ANYONE, maria, clerk, stranger)) {
      assertThrows(NotFound.class, () -> initiatives.read(jeffco.id(), other, slug));
      assertTrue(list(other).isEmpty());
    }
    assertEquals(Stage.DRAFT, initiatives.find(jeffco.id(), staff, slug).stage());
    assertEquals(1, list(staff).size());
    assertThrows(NotAllowed.class, () -> save(maria, slug, text("x"), null));
    assertThrows(NotYourDistrict.class, () -> save(stranger, slug, text("x"), null));
    assertThrows(
        SignInFirst.class,
        () -> steps.open(jeffco.id(), Caller.ANYONE, slug, START.plusSeconds(9), Words.NONE));
  }

  @Test
  void whoSavesSecondIsToldAndLosesNothingOfTheFirst() {
    var slug = begun("Two write at once");
    var read = drafts.open(jeffco.id(), staff, slug).editedAt();
    TestClock.is(START.plusSeconds(1));
    save(staff, slug, text("first"), read);
    assertThrows(Stale.class, () -> save(staff, slug, text("second"), read));
    assertEquals("first", drafts.open(jeffco.id(), staff, slug).text().of(Part.WHY).in("en"));
  }

  @Test
  void aPublishedVersionStaysAsItWas() {
    var slug = published("As it was");
    var ref = initiatives.find(jeffco.id(), staff, slug);
    TestClock.is(START.plusSeconds(60));
    var saved = save(staff, slug, text("second"), null);
    assertThrows(BadInput.class, () -> publish(slug, saved));
    var noted = drafts.save(jeffco.id(), staff, slug, typed(text("second"), "Why.", saved));
    assertEquals(2, publish(slug, noted));
    assertEquals("first", versions.published(ref, 1).text().of(Part.WHY).in("en"));
    assertEquals("second", versions.published(ref, 2).text().of(Part.WHY).in("en"));
    assertThrows(
        IllegalStateException.class,
        () -> Sql.run("update initiative_part set body = '{}' where initiative_id = ?", ref.id()));
  }

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
    initiatives.decide(jeffco.id(), clerk, slug, Outcome.POSTPONED, now.plusSeconds(60));
    steps.goTo(jeffco.id(), staff, slug, Stage.BOARD);
    initiatives.decide(jeffco.id(), clerk, slug, Outcome.ADOPTED, now.plusSeconds(61));
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

  @Test
  void aSystemOfAnotherDistrictIsNotChosen() {
    var slug = begun("Foreign system");
    var read = drafts.open(jeffco.id(), staff, slug).editedAt();
    Sql.run(
        "insert into notice (district_id, slug, status) values (?, 'isle', 'PROPOSED')",
        Districts.chicago().id().value());
    var typed = new Draft.Typed(text("x"), Words.NONE, List.of("isle"), read);
    assertThrows(BadInput.class, () -> drafts.save(jeffco.id(), staff, slug, typed));
  }

  @Test
  void tenWhoBeginTheSameTitleAtOnceGetTenAddresses() throws Exception {
    var pool = Executors.newFixedThreadPool(10);
    Callable<String> begin = () -> begun("New");
    var slugs = new HashSet<String>();
    for (var one : pool.invokeAll(IntStream.range(0, 10).mapToObj(i -> begin).toList()))
      slugs.add(one.get());
    pool.shutdown();
    assertEquals(10, slugs.size());
    assertTrue(!slugs.contains("new"));
  }

  @Test
  void pagesOfTheListHoldEachInitiativeOnce() {
    IntStream.range(0, 7).forEach(i -> open("Proposal " + i));
    var seen = new HashSet<String>();
    String after = null;
    do {
      var page =
          initiatives.list(
              jeffco.id(), Caller.ANYONE, new Listing.Wanted(Stage.OPEN, "proposal", after, 3));
      page.items().forEach(i -> assertTrue(seen.add(i.slug())));
      after = page.next();
    } while (after != null);
    assertEquals(7, seen.size());
  }

  private String begun(String title) {
    return drafts.begin(jeffco.id(), staff, Words.english(title), "en");
  }

  private String published(String title) {
    var slug = begun(title);
    var read = drafts.open(jeffco.id(), staff, slug).editedAt();
    publish(slug, save(staff, slug, titled(title, "first"), read));
    return slug;
  }

  private String open(String title) {
    var slug = published(title);
    steps.open(jeffco.id(), staff, slug, START.plus(Duration.ofDays(30)), Words.NONE);
    return slug;
  }

  private String atBoard(String title) {
    var slug = open(title);
    TestClock.is(START.plus(Duration.ofDays(40)));
    steps.goTo(jeffco.id(), staff, slug, Stage.RESPONSE);
    assertThrows(ResponseMissing.class, () -> steps.goTo(jeffco.id(), staff, slug, Stage.BOARD));
    steps.goToBoardUnasked(jeffco.id(), staff, slug);
    return slug;
  }

  private Instant save(Caller by, String slug, Text text, Instant read) {
    return drafts.save(jeffco.id(), by, slug, typed(text, null, read));
  }

  private int publish(String slug, Instant read) {
    return drafts.publish(jeffco.id(), staff, slug, read, "en");
  }

  private void decide(Caller by, String slug, Outcome outcome) {
    initiatives.decide(jeffco.id(), by, slug, outcome, START.plus(40, ChronoUnit.DAYS));
  }

  private List<Listing> list(Caller by) {
    return initiatives.list(jeffco.id(), by, new Listing.Wanted(null, "", null, 100)).items();
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

  private static Draft.Typed typed(Text text, String note, Instant read) {
    return new Draft.Typed(text, note == null ? Words.NONE : Words.english(note), List.of(), read);
  }

  private static Text titled(String title, String word) {
    var parts = new EnumMap<>(text(word).parts());
    parts.put(Part.TITLE, Words.english(title));
    return new Text(parts);
  }

  private static Text text(String word) {
    var parts = new EnumMap<Part, Words>(Part.class);
    for (var part : Part.values()) parts.put(part, Words.english(word));
    return new Text(parts);
  }
}
