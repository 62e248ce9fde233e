package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Records;
import org.roundtable.harness.Sql;
import org.roundtable.harness.TestClock;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

/** Notices as families read them: what was published, how it changed, and where a system stands. */
class PublishedNoticesIT extends AtTheDeskIT {

  @Test
  void whatStaffPublishIsWhatFamiliesRead() {
    var published2013 = Instant.parse("2013-08-20T21:00:00Z");
    TestClock.is(published2013);
    var slug = publish("inBloom data store", Field.RETENTION);
    var read = published.one(jeffco.id(), slug);
    assertEquals(Words.english("inBloom data store"), read.name());
    assertEquals(Standing.NOT_YET_KNOWN, read.answers().to(Question.HOW_LONG).standing());
    assertEquals(1, read.answers().open());
    assertEquals(published2013, read.publishedAt());
    assertEquals(
        List.of(new VersionRecord(1, published2013, NOTE)), published.versions(jeffco.id(), slug));
  }

  @Test
  void aPublishedVersionCannotBeChangedEvenInTheDatabase() {
    var slug = publish("Dashboard");
    save(dana, slug, new Edition(2, 0));
    var id =
        Sql.number(
            "select id from notice where district_id = ? and slug = ?", jeffco.id().value(), slug);
    for (var change :
        List.of(
            "update notice_version set record = '{}' where notice_id = ? and number = 1",
            "update notice_version set record = record || '{\"x\": 1}' where notice_id = ? and number = 1",
            "update notice_version set published_at = now() where notice_id = ? and number = 1",
            "update notice_version set published_at = null where notice_id = ? and number = 1",
            "delete from notice_version where notice_id = ? and number = 1")) {
      var held = assertThrows(IllegalStateException.class, () -> Sql.run(change, id), change);
      assertTrue(held.getMessage().contains("cannot be changed"), held.getMessage());
    }
  }

  @Test
  void whatIsHardToReadIsPublishedOnlyWithAReasonThatFamiliesRead() {
    var slug = notices.create(jeffco.id(), dana, Words.english("Dashboard"));
    var hard = Map.of("en", Records.HARD);
    save(
        dana,
        slug,
        new Edition(1, 0),
        Records.saying(Records.lawful("Dashboard"), Field.HOSTING, hard));
    var refused = assertThrows(BadInput.class, () -> publishDraft(slug, NOTE));
    assertEquals("reading_reason-en", refused.field());
    var why = Words.english("These are the words of the contract.");
    publications.publish(
        jeffco.id(), dana, slug, new Publications.Publication(null, NOTE, why, Words.NONE));
    var read = published.one(jeffco.id(), slug);
    assertEquals(why, read.remarks().readingReason());
    assertNotNull(read.remarks().score("en"));
  }

  @Test
  void whatTakesMoreThanBeforeIsPublishedOnlyWithAReasonThatFamiliesRead() {
    var slug = publish("Dashboard");
    var more = new ArrayList<>(Records.lawful("Dashboard").to(Field.DATA_ELEMENTS).rows());
    more.add(new Item(Map.of("code", "SNM-1")));
    var wider =
        Records.lawful("Dashboard").with(Field.DATA_ELEMENTS, Entry.of(more.toArray(Item[]::new)));
    save(dana, slug, new Edition(2, 0), wider);
    assertEquals(1, drafts.wider(jeffco.id(), dana, slug).size());
    var unexplained = new Publications.Publication(null, NOTE);
    var refused =
        assertThrows(
            BadInput.class, () -> publications.publish(jeffco.id(), dana, slug, unexplained));
    assertEquals("widening_reason-en", refused.field());
    var why = Words.english("Teachers need names.");
    publications.publish(
        jeffco.id(), dana, slug, new Publications.Publication(null, NOTE, Words.NONE, why));
    assertEquals(why, published.one(jeffco.id(), slug).remarks().wideningReason());
  }

  @Test
  void aSystemWithOpenQuestionsDoesNotComeIntoUse() {
    var slug = publish("Reading app", Field.RECIPIENTS);
    assertThrows(OpenQuestions.class, () -> move(slug, Status.IN_USE));
    save(dana, slug, new Edition(2, 0));
    publishDraft(slug, Words.english("We found out."));
    move(slug, Status.IN_USE);
    assertEquals(Status.IN_USE, published.one(jeffco.id(), slug).status());
    assertEquals(Status.IN_USE, published.steps(jeffco.id(), slug).get(0).to());
  }

  @Test
  void anOlderVersionStaysToBeRead() {
    var slug = publish("Reading app", Field.RECIPIENTS);
    save(dana, slug, new Edition(2, 0));
    publishDraft(slug, Words.english("We found out."));
    var first = published.version(jeffco.id(), slug, 1);
    assertTrue(first.outdated());
    assertEquals(1, first.answers().open());
    assertEquals(0, published.one(jeffco.id(), slug).answers().open());
    assertThrows(NotFound.class, () -> published.version(jeffco.id(), slug, 3));
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

  @Test
  void familiesReadSinceWhenASystemStandsAsItDoesAndWhy() {
    var slug = publish("Reading app");
    var ended = Instant.parse("2014-04-21T15:00:00Z");
    assertThrows(
        BadInput.class,
        () -> notices.setStatus(jeffco.id(), dana, slug, Status.IN_USE, Words.english("  ")));
    assertTrue(published.steps(jeffco.id(), slug).isEmpty());
    move(slug, Status.IN_USE);
    TestClock.is(ended);
    var why = Words.english("The firm closes.");
    notices.setStatus(jeffco.id(), dana, slug, Status.ENDED, why);
    assertEquals(
        new PublishedNotices.Step(Status.ENDED, ended, why),
        published.steps(jeffco.id(), slug).get(0));
  }

  private List<String> found(String named) {
    return published.list(jeffco.id(), named, null, 10).items().stream()
        .map(NoticeRecord::slug)
        .toList();
  }
}
