package org.roundtable.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Slug;
import org.roundtable.kernel.TypedWords;
import org.roundtable.kernel.Words;
import org.roundtable.kernel.WordsConverter;

/** The notices of a district's systems as its staff write them. */
@ApplicationScoped
@Transactional
public class Notices {
  /** An address that the desk's own pages have taken. */
  private static final String TAKEN = "new";

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /** Begins the notice of a proposed system; answers with its address. */
  public String create(DistrictId district, Caller caller, Words name) {
    caller.mustBe(district, Role.STAFF);
    var answers = new Answers(Map.of(Question.NAME, Answer.text(name))).checked();
    if (answers.name().empty()) throw new BadInput("NAME-en", "empty");
    var notice = new Notice(district, freeSlug(district, answers.name().in("en")));
    entities.persist(notice);
    entities.flush();
    var draft = new NoticeVersion(notice, 1, clock.instant());
    entities.persist(draft);
    write(notice, draft, answers);
    return notice.slug();
  }

  /**
   * Saves the draft, and begins it where there is none.
   *
   * @param seen the edition that the writer began from
   * @return the edition that it is now
   */
  public Edition save(DistrictId district, Caller caller, String slug, Writing writing) {
    caller.mustBe(district, Role.STAFF);
    var answers = writing.answers().checked();
    if (answers.name().empty()) throw new BadInput("NAME-en", "empty");
    var notice = locked(district, slug);
    var draft = newest(notice);
    if (draft.published()) draft = begin(notice, draft);
    draft.mustBe(writing.seen());
    draft.save(clock.instant());
    write(notice, draft, answers);
    return draft.edition();
  }

  /** Publishes the draft for good; every question has an answer then. */
  public int publish(DistrictId district, Caller caller, String slug, Publication publication) {
    caller.mustBe(district, Role.STAFF);
    var note = checked(publication.changeNote());
    var notice = locked(district, slug);
    var draft = newest(notice);
    if (draft.published()) throw new BadInput("edition", "notice.noDraft");
    if (publication.seen() != null) draft.mustBe(publication.seen());
    var answers = answers(notice, draft);
    var unanswered = answers.unanswered();
    if (!unanswered.isEmpty())
      throw new BadInput(unanswered.get(0) + "-standing", "notice.unanswered", unanswered.size());
    notice.mayPublish(answers);
    draft.publish(note, caller.person(), clock.instant());
    return draft.number();
  }

  /**
   * Takes a system's step from proposed to in use or refused, or from in use to ended.
   *
   * @param why what families are told about it; never empty
   */
  public void setStatus(DistrictId district, Caller caller, String slug, Status next, Words why) {
    caller.mustBe(district, Role.STAFF);
    var reason = TypedWords.paragraphs("reason", why, 1000);
    var notice = locked(district, slug);
    var before = notice.status();
    notice.move(next, published(notice));
    if (reason.empty()) throw new BadInput("reason", "notice.reason");
    entities
        .createNativeQuery(
            "insert into notice_status_change"
                + " (district_id, notice_id, from_status, to_status, at, by_person, reason)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, district.value())
        .setParameter(2, notice.id())
        .setParameter(3, before.name())
        .setParameter(4, next.name())
        .setParameter(5, Timestamp.from(clock.instant()))
        .setParameter(6, caller.person().value())
        .setParameter(7, new WordsConverter().convertToDatabaseColumn(reason))
        .executeUpdate();
  }

  /** What a writer wants saved, and on top of which edition. */
  public record Writing(Edition seen, Answers answers) {}

  /**
   * What a writer wants published, and what it changes.
   *
   * @param seen the edition that the writer read, or null for whatever the draft holds
   */
  public record Publication(Edition seen, Words changeNote) {}

  private static Words checked(Words note) {
    var clean = TypedWords.paragraphs("change_note", note, 1000);
    if (clean.empty()) throw new BadInput("change_note-en", "notice.changeNote");
    return clean;
  }

  /** One writer at a time: the row stays locked to the end of the transaction. */
  private Notice locked(DistrictId district, String slug) {
    return entities
        .createQuery(
            "select n from Notice n where n.district = :district and n.slug = :slug", Notice.class)
        .setParameter("district", district.value())
        .setParameter("slug", slug)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private NoticeVersion newest(Notice notice) {
    return entities
        .createQuery(
            "select v from NoticeVersion v where v.district = :district and v.notice = :notice"
                + " order by v.number desc",
            NoticeVersion.class)
        .setParameter("district", notice.district().value())
        .setParameter("notice", notice.id())
        .setMaxResults(1)
        .getSingleResult();
  }

  private NoticeVersion begin(Notice notice, NoticeVersion after) {
    var draft = new NoticeVersion(notice, after.number() + 1, clock.instant());
    entities.persist(draft);
    return draft;
  }

  private Slug freeSlug(DistrictId district, String name) {
    entities
        .createNativeQuery("select id from district where id = ?1 for no key update")
        .setParameter(1, district.value())
        .getSingleResult();
    var taken =
        entities
            .createQuery("select n.slug from Notice n where n.district = :district", String.class)
            .setParameter("district", district.value())
            .getResultList();
    var wanted = Slug.from(name, "system");
    var free = wanted;
    for (int n = 2; free.value().equals(TAKEN) || taken.contains(free.value()); n++)
      free = wanted.numbered(n);
    return free;
  }

  private Answers published(Notice notice) {
    return entities
        .createQuery(
            "select v from NoticeVersion v where v.district = :district and v.notice = :notice"
                + " and v.publishedAt is not null order by v.number desc",
            NoticeVersion.class)
        .setParameter("district", notice.district().value())
        .setParameter("notice", notice.id())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(v -> answers(notice, v))
        .orElse(null);
  }

  private Answers answers(Notice notice, NoticeVersion version) {
    return AnswersJson.read(
        (String)
            entities
                .createNativeQuery(
                    "select cast(jsonb_object_agg(question, jsonb_build_object('standing', standing,"
                        + " 'answer', cast(answer as jsonb))) as text) from notice_answer"
                        + " where district_id = ?1 and notice_id = ?2 and number = ?3")
                .setParameter(1, notice.district().value())
                .setParameter(2, notice.id())
                .setParameter(3, version.number())
                .getSingleResult());
  }

  private void write(Notice notice, NoticeVersion draft, Answers answers) {
    entities.flush();
    entities
        .createNativeQuery(
            "delete from notice_answer where district_id = ?1 and notice_id = ?2 and number = ?3")
        .setParameter(1, notice.district().value())
        .setParameter(2, notice.id())
        .setParameter(3, draft.number())
        .executeUpdate();
    entities
        .createNativeQuery(
            "insert into notice_answer (district_id, notice_id, number, question, standing, answer)"
                + " select ?1, ?2, ?3, e.key, e.value ->> 'standing', cast(e.value -> 'answer' as"
                + " text) from jsonb_each(cast(?4 as jsonb)) e")
        .setParameter(1, notice.district().value())
        .setParameter(2, notice.id())
        .setParameter(3, draft.number())
        .setParameter(4, AnswersJson.write(answers))
        .executeUpdate();
  }
}
