package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Stale;
import org.roundtable.kernel.Words;

/** A district's notices from the first draft to the version that families read. */
class NoticesIT extends InsideIT {
  private static final Words NOTE = Words.english("First version.");
  @Inject Notices notices;
  @Inject Drafts drafts;
  @Inject PublishedNotices published;
  private Place jeffco;
  private Caller dana;

  @BeforeEach
  void staffAreThere() {
    jeffco = Districts.jeffco();
    dana = Officials.staff(jeffco).caller();
  }

  @Test
  void whatStaffPublishIsWhatFamiliesRead() {
    var published2013 = Instant.parse("2013-08-20T21:00:00Z");
    TestClock.is(published2013);
    var slug = publish("inBloom data store", Question.HOW_LONG);
    var read = published.one(jeffco.id(), slug);
    assertEquals(Words.english("inBloom data store"), read.name());
    assertEquals(Standing.NOT_YET_KNOWN, read.answers().to(Question.HOW_LONG).standing());
    assertEquals(1, read.answers().open());
    assertEquals(published2013, read.publishedAt());
    assertEquals(List.of(new VersionRecord(1, published2013, NOTE)), versions(slug));
  }

  @Test
  void anyTextComesBackAsItWasTyped() {
    var typed = "<b>#{1+1}</b> \"quoted\" \\ {0} '; drop table notice; -- שלום 数据 \uD83D\uDC6A";
    var slug = notices.create(jeffco.id(), dana, Words.english(typed));
    assertEquals(typed, drafts.one(jeffco.id(), dana, slug).answers().name().in("en"));
  }

  @Test
  void aDraftIsForStaffAlone() {
    var slug = notices.create(jeffco.id(), dana, Words.english("Bus tracker"));
    var maria = Parents.maria(jeffco).caller();
    var elsewhere = Officials.staff(Districts.chicago()).caller();
    assertThrows(NotFound.class, () -> published.one(jeffco.id(), slug));
    assertTrue(published.list(jeffco.id(), "", null, 10).items().isEmpty());
    assertThrows(SignInFirst.class, () -> drafts.one(jeffco.id(), Caller.ANYONE, slug));
    assertThrows(NotAllowed.class, () -> drafts.one(jeffco.id(), maria, slug));
    assertThrows(NotYourDistrict.class, () -> drafts.one(jeffco.id(), elsewhere, slug));
    assertThrows(NotAllowed.class, () -> notices.create(jeffco.id(), maria, NOTE));
    assertThrows(NotAllowed.class, () -> save(maria, slug, new Edition(1, 0)));
    assertThrows(NotYourDistrict.class, () -> save(elsewhere, slug, new Edition(1, 0)));
    assertThrows(
        NotAllowed.class, () -> notices.setStatus(jeffco.id(), maria, slug, Status.IN_USE));
  }

  @Test
  void anotherDistrictsNoticeIsNotHere() {
    var slug = publish("Classroom dashboard");
    var chicago = Districts.chicago();
    var kevin = Officials.staff(chicago).caller();
    assertThrows(NotFound.class, () -> published.one(chicago.id(), slug));
    assertThrows(NotFound.class, () -> drafts.one(chicago.id(), kevin, slug));
    assertThrows(NotFound.class, () -> notices.setStatus(chicago.id(), kevin, slug, Status.IN_USE));
  }

  @Test
  void whoSavesOnTopOfAnotherEditionIsToldAndWritesNothingOver() {
    var slug = notices.create(jeffco.id(), dana, Words.english("Dashboard"));
    var opened = drafts.one(jeffco.id(), dana, slug).edition();
    save(dana, slug, opened);
    assertThrows(Stale.class, () -> save(dana, slug, opened));
    assertEquals(new Edition(1, 1), drafts.one(jeffco.id(), dana, slug).edition());
  }

  @Test
  void ofEightWhoSaveAtTheSameMomentOneSucceeds() throws Exception {
    var slug = publish("Dashboard");
    var opened = drafts.one(jeffco.id(), dana, slug).edition();
    Callable<Boolean> saving =
        () -> {
          try {
            save(dana, slug, opened);
            return true;
          } catch (Stale overtaken) {
            return false;
          }
        };
    var pool = Executors.newFixedThreadPool(8);
    var saved = 0;
    for (var one : pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> saving).toList()))
      if (one.get()) saved++;
    pool.shutdown();
    assertEquals(1, saved);
    assertEquals(new Edition(2, 1), drafts.one(jeffco.id(), dana, slug).edition());
  }

  @Test
  void noticesWithAQuestionLeftOutStayDrafts() {
    var slug = notices.create(jeffco.id(), dana, Words.english("Dashboard"));
    var refused = assertThrows(BadInput.class, () -> publishDraft(slug, NOTE));
    assertEquals("WHAT-standing", refused.field());
    assertThrows(NotFound.class, () -> published.one(jeffco.id(), slug));
  }

  @Test
  void aPublicationSaysWhatChanged() {
    var slug = notices.create(jeffco.id(), dana, Words.english("Dashboard"));
    save(dana, slug, new Edition(1, 0));
    assertThrows(BadInput.class, () -> publishDraft(slug, Words.NONE));
  }

  @Test
  void aPublishedVersionCannotBeChangedEvenInTheDatabase() {
    var slug = publish("Dashboard");
    save(dana, slug, new Edition(2, 0));
    var id = Sql.number("select id from notice where district_id = ? and slug = ?", at(), slug);
    for (var change :
        List.of(
            "update notice_answer set standing = 'YES' where notice_id = ? and number = 1",
            "update notice_answer set number = 2, question = 'X' where notice_id = ? and number = 1",
            "delete from notice_answer where notice_id = ? and number = 1",
            "update notice_version set published_at = now() where notice_id = ? and number = 1",
            "update notice_version set published_at = null where notice_id = ? and number = 1",
            "delete from notice_version where notice_id = ? and number = 1")) {
      var held = assertThrows(IllegalStateException.class, () -> Sql.run(change, id), change);
      assertTrue(held.getMessage().contains("cannot be changed"), held.getMessage());
    }
  }

  @Test
  void aSystemWithOpenQuestionsDoesNotComeIntoUse() {
    var slug = publish("Reading app", Question.COLLEGES);
    assertThrows(
        OpenQuestions.class, () -> notices.setStatus(jeffco.id(), dana, slug, Status.IN_USE));
    save(dana, slug, new Edition(2, 0));
    publishDraft(slug, Words.english("We found out."));
    notices.setStatus(jeffco.id(), dana, slug, Status.IN_USE);
    assertEquals(Status.IN_USE, published.one(jeffco.id(), slug).status());
    assertEquals(Status.IN_USE, published.steps(jeffco.id(), slug).get(0).to());
  }

  @Test
  void anOlderVersionStaysToBeRead() {
    var slug = publish("Reading app", Question.COLLEGES);
    save(dana, slug, new Edition(2, 0));
    publishDraft(slug, Words.english("We found out."));
    var first = published.version(jeffco.id(), slug, 1);
    assertTrue(first.outdated());
    assertEquals(1, first.answers().open());
    assertEquals(0, published.one(jeffco.id(), slug).answers().open());
    assertThrows(NotFound.class, () -> published.version(jeffco.id(), slug, 3));
  }

  @Test
  void twoSystemsOfOneNameHaveTwoAddressesAndNoneIsCalledNew() {
    assertEquals("dashboard", notices.create(jeffco.id(), dana, Words.english("Dashboard")));
    assertEquals("dashboard-2", notices.create(jeffco.id(), dana, Words.english("Dashboard")));
    assertEquals("new-2", notices.create(jeffco.id(), dana, Words.english("New")));
  }

  @Test
  void theRegisterFindsASystemByPartOfItsNameInAnyLanguage() {
    publish("Aplicación de lectura");
    publish("Bus tracker");
    assertEquals(List.of("aplicacion-de-lectura"), found("aplicacion"));
    assertEquals(List.of("bus-tracker"), found("TRACK"));
    assertEquals(List.of(), found("%"));
    assertEquals(List.of(), found("en"));
  }

  @Test
  void theRegisterGoesOnWhereThePageBeforeEnded() {
    for (var name : List.of("A", "B", "C")) publish(name);
    var first = published.list(jeffco.id(), "", null, 2);
    assertEquals(List.of("a", "b"), first.items().stream().map(NoticeRecord::slug).toList());
    var second = published.list(jeffco.id(), "", first.next(), 2);
    assertEquals(List.of("c"), second.items().stream().map(NoticeRecord::slug).toList());
    assertNull(second.next());
  }

  private List<String> found(String named) {
    return published.list(jeffco.id(), named, null, 10).items().stream()
        .map(NoticeRecord::slug)
        .toList();
  }

  private List<VersionRecord> versions(String slug) {
    return published.versions(jeffco.id(), slug);
  }

  private int at() {
    return jeffco.id().value();
  }

  /** A published notice with these questions left open. */
  private String publish(String name, Question... open) {
    var slug = notices.create(jeffco.id(), dana, Words.english(name));
    var answers = new EnumMap<Question, Answer>(answered(name).byQuestion());
    for (var question : open) answers.put(question, new Answer(Standing.NOT_YET_KNOWN, Words.NONE));
    notices.save(
        jeffco.id(), dana, slug, new Notices.Writing(new Edition(1, 0), new Answers(answers)));
    publishDraft(slug, NOTE);
    return slug;
  }

  private void publishDraft(String slug, Words note) {
    notices.publish(jeffco.id(), dana, slug, new Notices.Publication(null, note));
  }

  private Edition save(Caller caller, String slug, Edition seen) {
    return notices.save(
        jeffco.id(), caller, slug, new Notices.Writing(seen, answered("Dashboard")));
  }

  private static Answers answered(String name) {
    var all = new EnumMap<Question, Answer>(Question.class);
    for (var question : Question.values())
      all.put(
          question,
          question.yesOrNo()
              ? new Answer(Standing.NO, Words.NONE)
              : Answer.text(new Words(Map.of("en", "Known."))));
    all.put(Question.NAME, Answer.text(Words.english(name)));
    return new Answers(all);
  }
}
