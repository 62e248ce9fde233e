package org.roundtable.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Stale;
import org.roundtable.kernel.Words;

/** Staff answer families by theme, and publish all answers in one act. */
class ResponsesIT extends InsideIT {
  @Inject Responses responses;
  @Inject Attachments attachments;
  @Inject Themes themes;
  private Place jeffco;
  private Proposals.Proposal store;
  private Caller dana;
  private Someone maria;
  private Someone tom;

  @BeforeEach
  void anInitiativeThatFamiliesHaveCommentedOn() {
    jeffco = Districts.jeffco();
    store = Proposals.open(jeffco);
    dana = Officials.staff(jeffco).caller();
    maria = Parents.maria(jeffco);
    tom = Parents.tom(jeffco);
    store.closed();
    store.is("RESPONSE");
  }

  @Test
  void threeHundredPointsAreAnsweredInTwelveThemesWithTwentyFourSteps() {
    store.points(maria, 150);
    store.points(tom, 150);
    for (int i = 0; i < 12; i++) {
      var theme = write("Concern " + i, "Answer " + i);
      var next = unsorted();
      attachments.attach(jeffco.id(), dana, theme, next.subList(0, Math.min(25, next.size())));
    }
    var done = responses.publish(jeffco.id(), dana, store.slug());
    assertEquals(new Responses.Publication(12, 2), done);
    assertEquals(new Themes.Coverage(300, 300, 300), themes.coverage(jeffco.id(), store.id()));
    assertEquals(1, mails(maria));
    assertEquals(1, mails(tom));
  }

  @Test
  void whatASearchFindsIsAttachedInOneStepAndLeavesOtherThemesAlone() {
    store.points(maria, 20);
    var first = write("First", "");
    var second = write("Second", "");
    attachments.attach(jeffco.id(), dana, first, unsorted().subList(0, 3));
    attachments.attachFound(jeffco.id(), dana, second, "pOINT");
    assertEquals(
        List.of(3, 17),
        themes.all(jeffco.id(), store.id()).stream().map(ThemeRecord::points).toList());
  }

  @Test
  void nobodyIsToldTwiceAndWhoIsAnsweredLaterIsToldThen() {
    store.points(maria, 2);
    var theme = write("Servers", "Our own.");
    attachments.attach(jeffco.id(), dana, theme, unsorted().subList(0, 1));
    responses.publish(jeffco.id(), dana, store.slug());
    assertThrows(NothingToPublish.class, () -> responses.publish(jeffco.id(), dana, store.slug()));
    attachments.attach(jeffco.id(), dana, theme, unsorted());
    assertEquals(
        new Responses.Publication(0, 1), responses.publish(jeffco.id(), dana, store.slug()));
    assertEquals(2, mails(maria));
  }

  @Test
  void anAnswerIsHeldUntilAllArePublishedAndAThemeWithoutOneStaysHeld() {
    write("Servers", "Our own.");
    write("Costs", "");
    assertTrue(themes.published(jeffco.id(), store.id()).isEmpty());
    responses.publish(jeffco.id(), dana, store.slug());
    assertEquals(1, themes.published(jeffco.id(), store.id()).size());
  }

  @Test
  void anAnswerToNobodyIsNotPublishedWhileThereArePoints() {
    store.points(maria, 1);
    var theme = write("Servers", "Our own.");
    write("Costs", "");
    var refused =
        assertThrows(
            ThemeWithoutPoints.class, () -> responses.publish(jeffco.id(), dana, store.slug()));
    assertEquals(Words.english("Servers"), refused.args()[0]);
    assertTrue(themes.published(jeffco.id(), store.id()).isEmpty());
    attachments.attach(jeffco.id(), dana, theme, unsorted());
    assertEquals(
        new Responses.Publication(1, 1), responses.publish(jeffco.id(), dana, store.slug()));
  }

  @Test
  void nothingIsPublishedWhileFamiliesCanComment() {
    var open = Proposals.open(jeffco);
    responses.add(jeffco.id(), dana, open.slug(), writing("Early", "Answer"));
    assertThrows(StillListening.class, () -> responses.publish(jeffco.id(), dana, open.slug()));
  }

  @Test
  void aCorrectionAfterPublishingKeepsTheEarlierText() {
    var theme = write("Servers", "Theirs.");
    responses.publish(jeffco.id(), dana, store.slug());
    responses.write(jeffco.id(), dana, theme, writing("Servers", "Our own.", seen(theme)));
    var now = themes.published(jeffco.id(), store.id()).get(0);
    assertEquals(Words.english("Theirs."), now.earlier().get(0).answer());
    assertThrows(AnswerPublished.class, () -> responses.remove(jeffco.id(), dana, theme));
  }

  @Test
  void theSecondOfTwoTabsIsRefused() {
    var theme = write("Servers", "Ours.");
    var seen = seen(theme);
    responses.write(jeffco.id(), dana, theme, writing("Servers", "Really ours.", seen));
    assertThrows(
        Stale.class,
        () -> responses.write(jeffco.id(), dana, theme, writing("Servers", "Theirs.", seen)));
  }

  @Test
  void aPointOfAnotherInitiativeIsRefused() {
    var other = Proposals.open(jeffco);
    other.points(maria, 1);
    var theme = write("Servers", "Ours.");
    var foreign = Sql.number("select id from comment where initiative_id = ?", other.id());
    assertThrows(
        BadInput.class, () -> attachments.attach(jeffco.id(), dana, theme, List.of(foreign)));
  }

  @Test
  void onlyStaffOfThisDistrictAnswer() {
    var theme = write("Servers", "Ours.");
    var chicago = Districts.chicago();
    var others =
        List.of(
            Officials.moderator(jeffco),
            Officials.clerk(jeffco),
            Officials.administrator(jeffco),
            maria);
    for (var other : others)
      assertThrows(
          NotAllowed.class, () -> responses.publish(jeffco.id(), other.caller(), store.slug()));
    assertThrows(
        NotYourDistrict.class,
        () -> responses.remove(jeffco.id(), Officials.staff(chicago).caller(), theme));
    assertThrows(
        NotFound.class,
        () -> responses.remove(chicago.id(), Officials.staff(chicago).caller(), theme));
    assertThrows(SignInFirst.class, () -> responses.desk(jeffco.id(), Caller.ANYONE, store.slug()));
  }

  @Test
  void pageByPageEveryPointComesOnceInEveryOrder() {
    store.points(maria, 230);
    for (var order : PointSearch.Order.values()) {
      var all = new ArrayList<Long>();
      String after = null;
      do {
        var page =
            responses.points(
                jeffco.id(),
                dana,
                store.slug(),
                new PointSearch("", PointSearch.Which.ALL, null, order, after));
        all.addAll(page.items().stream().map(PointLine::id).toList());
        after = page.next();
      } while (after != null);
      assertEquals(230, all.size());
      assertEquals(230, all.stream().distinct().count());
    }
    assertFalse(unsorted().isEmpty());
  }

  private int write(String title, String answer) {
    return responses.add(jeffco.id(), dana, store.slug(), writing(title, answer));
  }

  private static Responses.Writing writing(String title, String answer) {
    return writing(title, answer, null);
  }

  private static Responses.Writing writing(String title, String answer, Instant seen) {
    return new Responses.Writing(Words.english(title), Words.english(answer), seen);
  }

  private Instant seen(int theme) {
    return themes.all(jeffco.id(), store.id()).stream()
        .filter(t -> t.id() == theme)
        .findFirst()
        .orElseThrow()
        .editedAt();
  }

  private List<Long> unsorted() {
    return responses
        .points(
            jeffco.id(),
            dana,
            store.slug(),
            PointSearch.top(PointSearch.Which.WITHOUT_THEME, PointSearch.Order.SUPPORT))
        .items()
        .stream()
        .map(PointLine::id)
        .toList();
  }

  private static long mails(Someone to) {
    return Sql.number("select count(*) from mail where recipient = ?", to.email());
  }
}
