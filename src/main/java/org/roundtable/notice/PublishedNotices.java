package org.roundtable.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.Row;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUseJson;

/** The notices of a district as anybody may read them: published versions, and no draft. */
@ApplicationScoped
@Transactional
public class PublishedNotices {
  private static final String SELECT =
      "select n.slug, n.status, v.number, m.newest, v.published_at, v.change_note,"
          + " cast(v.record as text), v.widening_reason, v.reading_reason, cast(v.reading as text)"
          + " from notice n"
          + " join lateral (select max(x.number) as newest from notice_version x"
          + " where x.district_id = n.district_id and x.notice_id = n.id"
          + " and x.published_at is not null) m on true"
          + " join notice_version v on v.district_id = n.district_id and v.notice_id = n.id"
          + " and v.published_at is not null"
          + " where n.district_id = ?1";

  /** Letters alone, so that "informacion" finds "Información". */
  private static final String PLAIN = "translate(lower(%s), 'áàéèíóúüñç', 'aaeeiouunc')";

  private static final String NAMED_LIKE =
      " and exists (select 1 from (select value as t from jsonb_each_text(coalesce("
          + "v.record -> 'system' -> 'rows' -> 0 -> 'name', '{}'))"
          + " union all select value from jsonb_each_text(coalesce("
          + "v.record -> 'provider' -> 'plain', '{}'))"
          + " union all select v.record -> 'provider' -> 'rows' -> 0 ->> 'legalName') named"
          + " where strpos("
          + PLAIN.formatted("t")
          + ", "
          + PLAIN.formatted("cast(?4 as text)")
          + ") > 0)";

  @PersistenceContext EntityManager entities;

  /**
   * The systems of a district by their address, which follows the name.
   *
   * @param named part of the name or of who runs it, in any language; empty for all
   * @param after the address that the page before ended with, or null
   * @param limit how many at most
   */
  public Page<NoticeRecord> list(DistrictId district, String named, String after, int limit) {
    var sql = SELECT + " and v.number = m.newest and n.slug > ?2";
    if (!named.isEmpty()) sql += NAMED_LIKE;
    var query =
        entities
            .createNativeQuery(sql + " order by n.slug limit ?3")
            .setParameter(1, district.value())
            .setParameter(2, after == null ? "" : after)
            .setParameter(3, limit + 1);
    if (!named.isEmpty()) query.setParameter(4, named);
    return Page.cut(rows(query).toList(), limit, NoticeRecord::slug);
  }

  /** The newest version. */
  public NoticeRecord one(DistrictId district, String slug) {
    var query =
        entities
            .createNativeQuery(SELECT + " and n.slug = ?2 and v.number = m.newest")
            .setParameter(1, district.value())
            .setParameter(2, slug);
    return rows(query).findFirst().orElseThrow(NotFound::new);
  }

  public NoticeRecord version(DistrictId district, String slug, int number) {
    var query =
        entities
            .createNativeQuery(SELECT + " and n.slug = ?2 and v.number = ?3")
            .setParameter(1, district.value())
            .setParameter(2, slug)
            .setParameter(3, number);
    return rows(query).findFirst().orElseThrow(NotFound::new);
  }

  /** The proposed systems of a district, whose notices may leave questions open. */
  List<NoticeRecord> open(DistrictId district) {
    var query =
        entities
            .createNativeQuery(
                SELECT + " and v.number = m.newest and n.status = 'PROPOSED' order by n.slug")
            .setParameter(1, district.value());
    return rows(query).toList();
  }

  /**
   * The systems that hold children's data or would, by their address. The portal itself is none of
   * them: its accounts are those of adults.
   *
   * @param after the address that the page before ended with, or null
   * @param limit how many at most
   */
  public Page<NoticeRecord> inUseOrProposed(DistrictId district, String after, int limit) {
    var query =
        entities
            .createNativeQuery(
                SELECT
                    + " and v.number = m.newest and n.status in ('IN_USE', 'PROPOSED')"
                    + " and not n.own and n.slug > ?2 order by n.slug limit ?3")
            .setParameter(1, district.value())
            .setParameter(2, after == null ? "" : after)
            .setParameter(3, limit + 1);
    return Page.cut(rows(query).toList(), limit, NoticeRecord::slug);
  }

  /** The systems that an initiative is about. */
  public List<NoticeRecord> ofInitiative(DistrictId district, String initiative) {
    var query =
        entities
            .createNativeQuery(
                SELECT
                    + " and v.number = m.newest and n.id in (select s.notice_id from"
                    + " initiative_system s join initiative i on i.district_id = s.district_id"
                    + " and i.id = s.initiative_id where s.district_id = ?1 and i.slug = ?2)"
                    + " order by n.slug")
            .setParameter(1, district.value())
            .setParameter(2, initiative);
    return rows(query).toList();
  }

  /** The published versions, the newest first. */
  public List<VersionRecord> versions(DistrictId district, String slug) {
    var query =
        entities
            .createNativeQuery(
                "select v.number, v.published_at, v.change_note from notice n"
                    + " join notice_version v on v.district_id = n.district_id"
                    + " and v.notice_id = n.id and v.published_at is not null"
                    + " where n.district_id = ?1 and n.slug = ?2 order by v.number desc")
            .setParameter(1, district.value())
            .setParameter(2, slug);
    var versions =
        Row.of(query.getResultList())
            .map(r -> new VersionRecord(r.number(0), r.at(1), r.words(2)))
            .toList();
    if (versions.isEmpty()) throw new NotFound();
    return versions;
  }

  /** A step of the system's status, and why it was taken. */
  public record Step(Status to, Instant at, Words reason) {}

  /** The steps that the system took, the newest first. */
  public List<Step> steps(DistrictId district, String slug) {
    var query =
        entities
            .createNativeQuery(
                "select c.to_status, c.at, c.reason from notice_status_change c join notice n"
                    + " on n.district_id = c.district_id and n.id = c.notice_id"
                    + " where n.district_id = ?1 and n.slug = ?2 order by c.id desc")
            .setParameter(1, district.value())
            .setParameter(2, slug);
    return Row.of(query.getResultList())
        .map(r -> new Step(Status.valueOf(r.text(0)), r.at(1), r.words(2)))
        .toList();
  }

  /** An initiative that a system is part of. */
  public record Use(String initiative, Words title, String stage, String outcome) {}

  /** The initiatives that a system is part of, as far as the public has seen them. */
  public List<Use> uses(DistrictId district, String slug) {
    var query =
        entities
            .createNativeQuery(
                "select i.slug, p.title, i.stage, i.outcome from notice n"
                    + " join initiative_system s on s.district_id = n.district_id"
                    + " and s.notice_id = n.id"
                    + " join initiative i on i.district_id = s.district_id"
                    + " and i.id = s.initiative_id and i.stage <> 'DRAFT'"
                    + " join initiative_now p on p.id = i.id and p.version is not null"
                    + " where n.district_id = ?1 and n.slug = ?2 order by i.id desc")
            .setParameter(1, district.value())
            .setParameter(2, slug);
    return Row.of(query.getResultList())
        .map(r -> new Use(r.text(0), r.words(1), r.text(2), r.text(3)))
        .toList();
  }

  private static Stream<NoticeRecord> rows(Query query) {
    return Row.of(query.getResultList())
        .map(
            r ->
                new NoticeRecord(
                    r.text(0),
                    Status.valueOf(r.text(1)),
                    r.number(2),
                    r.number(3),
                    r.at(4),
                    r.words(5),
                    DataUseJson.read(r.text(6)),
                    new Remarks(r.words(7), r.words(8), r.text(9))));
  }
}
