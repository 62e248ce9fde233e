package org.roundtable.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.DataUseJson;

/** The rows that a notice and its versions are kept in, for those who have looked at the rights. */
@ApplicationScoped
@Transactional
class NoticeRows {
  @PersistenceContext EntityManager entities;

  /**
   * One writer at a time: the row stays locked to the end of the transaction. What the portal says
   * of itself has no writer.
   */
  Notice locked(DistrictId district, String slug) {
    var notice = find(district, slug);
    if (notice.own()) throw new PortalsOwn();
    return notice;
  }

  private Notice find(DistrictId district, String slug) {
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

  NoticeVersion newest(Notice notice) {
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

  DataUse published(Notice notice) {
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
        .map(v -> record(notice, v))
        .orElse(null);
  }

  DataUse record(Notice notice, NoticeVersion version) {
    return DataUseJson.read(
        (String)
            entities
                .createNativeQuery(
                    "select cast(record as text) from notice_version"
                        + " where district_id = ?1 and notice_id = ?2 and number = ?3")
                .setParameter(1, notice.district().value())
                .setParameter(2, notice.id())
                .setParameter(3, version.number())
                .getSingleResult());
  }

  void write(Notice notice, NoticeVersion draft, DataUse record) {
    entities.flush();
    entities
        .createNativeQuery(
            "update notice_version set record = cast(?4 as jsonb)"
                + " where district_id = ?1 and notice_id = ?2 and number = ?3")
        .setParameter(1, notice.district().value())
        .setParameter(2, notice.id())
        .setParameter(3, draft.number())
        .setParameter(4, DataUseJson.write(record).toString())
        .executeUpdate();
  }
}
