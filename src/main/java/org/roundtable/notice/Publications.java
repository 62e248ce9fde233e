package org.roundtable.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.district.DistrictRecord;
import org.roundtable.district.Districts;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.TypedWords;
import org.roundtable.kernel.Words;
import org.roundtable.notice.compare.Widenings;
import org.roundtable.notice.record.DataUse;

/** Versions of notices as they are published, and what may not be. */
@ApplicationScoped
@Transactional
public class Publications {
  @PersistenceContext EntityManager entities;
  @Inject NoticeRows rows;
  @Inject Districts districts;
  @Inject Clock clock;

  /** Publishes the draft for good; every question has an answer then. */
  public int publish(DistrictId district, Caller caller, String slug, Publication publication) {
    caller.mustBe(district, Role.STAFF);
    var said = publication.checked();
    var notice = rows.locked(district, slug);
    var draft = rows.newest(notice);
    if (draft.published()) throw new BadInput("edition", "notice.noDraft");
    if (publication.seen() != null) draft.mustBe(publication.seen());
    var record = rows.record(notice, draft);
    refuseMissing(record, districts.byId(district));
    notice.mayPublish(record);
    var reads = Readability.of(record);
    refuseHard(reads, said);
    refuseWider(rows.published(notice), record, said);
    keep(reads, notice, draft);
    draft.publish(said, caller.person(), clock.instant());
    return draft.number();
  }

  /**
   * What a writer wants published, and what families are told about it.
   *
   * @param seen the edition that the writer read, or null for whatever the draft holds
   * @param readingReason why it is harder to read than families are owed; empty where it is not
   * @param wideningReason why more is collected, shown or kept; empty where it is not
   */
  public record Publication(
      Edition seen, Words changeNote, Words readingReason, Words wideningReason) {
    public Publication(Edition seen, Words changeNote) {
      this(seen, changeNote, Words.NONE, Words.NONE);
    }

    Publication checked() {
      var clean = TypedWords.paragraphs("change_note", changeNote, 1000);
      if (clean.empty()) throw new BadInput("change_note-en", "notice.changeNote");
      return new Publication(
          seen,
          clean,
          TypedWords.paragraphs("reading_reason", readingReason, 1000),
          TypedWords.paragraphs("widening_reason", wideningReason, 1000));
    }
  }

  private static void refuseHard(Readability reads, Publication said) {
    if (reads.hard().isEmpty() || !said.readingReason().empty()) return;
    throw new BadInput("reading_reason-en", "notice.hardToRead");
  }

  private static void refuseWider(DataUse before, DataUse after, Publication said) {
    if (before == null || !said.wideningReason().empty()) return;
    if (!Widenings.between(before, after).isEmpty())
      throw new BadInput("widening_reason-en", "notice.wider");
  }

  /** Before the version is published, for then it never changes. */
  private void keep(Readability reads, Notice notice, NoticeVersion draft) {
    entities
        .createNativeQuery(
            "update notice_version set reading = cast(?4 as jsonb)"
                + " where district_id = ?1 and notice_id = ?2 and number = ?3")
        .setParameter(1, notice.district().value())
        .setParameter(2, notice.id())
        .setParameter(3, draft.number())
        .setParameter(4, reads.json().toString())
        .executeUpdate();
  }

  /** Names the first answer that is missing, the laws that ask for it, and how many there are. */
  private void refuseMissing(DataUse record, DistrictRecord district) {
    var today = LocalDate.ofInstant(clock.instant(), district.zone());
    var missing = Shortfall.of(record, district.state(), today);
    if (missing.isEmpty()) return;
    var first = missing.get(0);
    throw new BadInput(
        first.place().toString(),
        first.asking().isEmpty() ? "notice.unanswered" : "notice.askedByLaw",
        missing.size(),
        Places.words(first.place()),
        first.laws());
  }
}
