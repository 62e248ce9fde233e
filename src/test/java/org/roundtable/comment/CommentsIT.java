package org.roundtable.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.Collections;
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
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.TooMany;

/** People's own words and what others think of them, in the real database. */
class CommentsIT extends InsideIT {
  @Inject Comments comments;
  @Inject Points points;
  @Inject Reactions reactions;
  private Place jeffco;
  private Proposals.Proposal store;
  private Someone maria;
  private Someone grace;

  @BeforeEach
  void aProposalIsOpen() {
    jeffco = Districts.jeffco();
    store = Proposals.open(jeffco);
    maria = Parents.maria(jeffco);
    grace = Parents.grace(jeffco);
  }

  @Test
  void aPointIsReadByEverybodyAsItWasTyped() {
    var typed = "<script>alert(1)</script> #{1+1} שלום \uD83D\uDC6A '; drop table comment; --";
    var id = make(maria, typed);
    assertEquals(typed, read(Caller.ANYONE, id).text());
    assertEquals(Badge.VERIFIED_FAMILY, read(Caller.ANYONE, id).author().badge());
  }

  @Test
  void whoDoesNotBelongHereDoesNotSpeakHere() {
    var chicagoan = Parents.maria(Districts.chicago());
    assertThrows(SignInFirst.class, () -> make(Caller.ANYONE, "Mine"));
    assertThrows(NotYourDistrict.class, () -> make(chicagoan.caller(), "Mine"));
    assertThrows(NotAllowed.class, () -> make(Officials.staff(jeffco).caller(), "Mine"));
  }

  @Test
  void nothingIsSaidOutsideOfTheWindow() {
    var id = make(maria, "In time");
    store.closed();
    assertThrows(CommentsClosed.class, () -> make(maria, "Too late"));
    assertThrows(
        CommentsClosed.class,
        () -> comments.reply(jeffco.id(), grace.caller(), place(id), new Draft("Late", null)));
    assertThrows(
        CommentsClosed.class,
        () -> comments.edit(jeffco.id(), maria.caller(), place(id), new Draft("Late", null)));
    comments.withdraw(jeffco.id(), maria.caller(), place(id));
  }

  @Test
  void whatWasSaidBeforeStaysReadable() {
    var id = make(maria, "Keep the dashboard.");
    edit(maria, id, "Keep the dashboard, on our servers.");
    var wordings = points.history(jeffco.id(), Caller.ANYONE, store.slug(), id);
    assertEquals(
        "Keep the dashboard.|Keep the dashboard, on our servers.",
        String.join("|", wordings.stream().map(Version::text).toList()));
  }

  @Test
  void onlyItsAuthorChangesAComment() {
    var id = make(maria, "Mine");
    assertThrows(NotYours.class, () -> edit(grace, id, "Now mine"));
    assertThrows(NotYours.class, () -> comments.withdraw(jeffco.id(), grace.caller(), place(id)));
  }

  @Test
  void anAnsweredPointKeepsItsWordsAndCanStillBeWithdrawn() {
    var id = make(maria, "Who sees it?");
    answered(id);
    assertThrows(AlreadyAnswered.class, () -> edit(maria, id, "Another question"));
    assertEquals("We do.", read(Caller.ANYONE, id).answers().get(0).text().in("en"));
    comments.withdraw(jeffco.id(), maria.caller(), place(id));
  }

  @Test
  void withdrawnWordsAreGoneForAllButTheirAuthor() {
    var id = make(maria, "I regret this");
    comments.withdraw(jeffco.id(), maria.caller(), place(id));
    assertEquals("", read(Caller.ANYONE, id).text());
    assertEquals(State.WITHDRAWN, read(Caller.ANYONE, id).state());
    assertEquals("I regret this", read(maria.caller(), id).text());
    assertThrows(
        NotFound.class, () -> points.history(jeffco.id(), Caller.ANYONE, store.slug(), id));
    assertThrows(NotPossible.class, () -> edit(maria, id, "Back again"));
  }

  @Test
  void aReactionIsChangedAndTakenBack() {
    var id = make(maria, "Who sees it?");
    assertEquals(new Tally(1, 0, 0), react(grace, id, Reaction.AGREE));
    assertEquals(new Tally(1, 0, 0), react(grace, id, Reaction.AGREE));
    assertEquals(new Tally(0, 0, 1), react(grace, id, Reaction.PASS));
    assertEquals(Reaction.PASS, read(grace.caller(), id).mine());
    assertEquals(Tally.NONE, reactions.remove(jeffco.id(), grace.caller(), place(id)));
  }

  @Test
  void nobodyReactsToOwnPointsOrToRepliesOrAfterTheDecision() {
    var id = make(maria, "Who sees it?");
    var reply =
        comments.reply(jeffco.id(), grace.caller(), place(id), new Draft("Nobody knows.", null));
    assertThrows(OwnPoint.class, () -> react(maria, id, Reaction.AGREE));
    assertThrows(NotAPoint.class, () -> react(maria, reply, Reaction.AGREE));
    store.is("DECIDED");
    assertThrows(ReactionsClosed.class, () -> react(grace, id, Reaction.AGREE));
  }

  @Test
  void fiftyAtOnceAreCountedExactly() throws Exception {
    var id = make(maria, "Who sees it?");
    var people = IntStream.range(0, 50).mapToObj(i -> Parents.grace(jeffco).caller()).toList();
    var threads = Executors.newFixedThreadPool(25);
    try {
      var all =
          IntStream.range(0, 50)
              .<Callable<Tally>>mapToObj(
                  i ->
                      () ->
                          reactions.react(
                              jeffco.id(), people.get(i), place(id), Reaction.values()[i % 3]))
              .toList();
      for (var one : threads.invokeAll(all)) one.get();
    } finally {
      threads.shutdown();
    }
    assertEquals(new Tally(17, 17, 16), read(Caller.ANYONE, id).tally());
    assertEquals(0, Proposals.broken("point-lists-are-right.sql"));
  }

  @Test
  void elevenCommentsInAnHourAreTooManyUnlessTheSchoolKnowsWhoItIs() {
    var tom = Parents.tom(jeffco);
    for (int i = 0; i < 10; i++) make(tom, "Point " + i);
    assertThrows(TooMany.class, () -> make(tom, "One more"));
    for (int i = 0; i < 11; i++) make(grace, "Somebody verified speaks " + i);
  }

  @Test
  void theSameWordsTwiceAreTheEarlierOneUntilItIsWithdrawn() {
    var id = make(maria, "Who sees it?");
    assertEquals(id, make(maria, " Who sees it? "));
    assertNotEquals(id, make(grace, "Who sees it?"));
    assertNotEquals(
        id,
        comments.makePoint(
            jeffco.id(), maria.caller(), store.slug(), new Draft("Who sees it?", "All of it.")));
    var reply = reply(grace, id, "We do.");
    assertEquals(reply, reply(grace, id, "We do."));
    assertNotEquals(reply, reply(grace, make(maria, "Who else?"), "We do."));
    comments.withdraw(jeffco.id(), maria.caller(), place(id));
    assertNotEquals(id, make(maria, "Who sees it?"));
  }

  @Test
  void theSameWordsAtTheSameMomentAreOnePointAndCountOnce() throws Exception {
    var tom = Parents.tom(jeffco).caller();
    var threads = Executors.newFixedThreadPool(12);
    try {
      var all = Collections.nCopies(12, (Callable<Long>) () -> make(tom, "Who sees it?"));
      for (var one : threads.invokeAll(all)) one.get();
    } finally {
      threads.shutdown();
    }
    assertEquals(1, Sql.number("select count(*) from comment where initiative_id = ?", store.id()));
  }

  @Test
  void aDraftOfTheDistrictHasNoPointsForOthers() {
    store.is("DRAFT");
    assertThrows(NotFound.class, () -> points.about(jeffco.id(), maria.caller(), store.slug()));
    assertFalse(
        points.about(jeffco.id(), Officials.staff(jeffco).caller(), store.slug()).points() > 0);
  }

  private void answered(long point) {
    var theme =
        Sql.number(
            "insert into theme (district_id, initiative_id, title, answer) values (?, ?, '{\"en\":\"Access\"}',"
                + " '{\"en\":\"We do.\"}') returning id",
            jeffco.id().value(),
            store.id());
    Sql.run(
        "insert into theme_point (district_id, theme_id, point_id) values (?, ?, ?)",
        jeffco.id().value(),
        (int) theme,
        point);
    Sql.run("update theme set published_at = now() where id = ?", (int) theme);
  }

  private long make(Someone who, String text) {
    return make(who.caller(), text);
  }

  private long make(Caller who, String text) {
    return comments.makePoint(jeffco.id(), who, store.slug(), new Draft(text, ""));
  }

  private long reply(Someone who, long point, String text) {
    return comments.reply(jeffco.id(), who.caller(), place(point), new Draft(text, null));
  }

  private void edit(Someone who, long id, String text) {
    comments.edit(jeffco.id(), who.caller(), place(id), new Draft(text, ""));
  }

  private Tally react(Someone who, long id, Reaction value) {
    return reactions.react(jeffco.id(), who.caller(), place(id), value);
  }

  private Point read(Caller who, long id) {
    return points.one(jeffco.id(), who, store.slug(), id);
  }

  private Comments.Place place(long id) {
    return new Comments.Place(store.slug(), id);
  }
}
