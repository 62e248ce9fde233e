package org.roundtable.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.district.Districts;
import org.roundtable.kernel.AlreadyPublished;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Row;
import org.roundtable.notice.compare.Widening;
import org.roundtable.notice.compare.Widenings;
import org.roundtable.notice.record.DataUseJson;

/** The notices of a district with what only its staff may read: what is not yet published. */
@ApplicationScoped
@Transactional
public class Drafts {
  private static final String SELECT =
      "select n.slug, n.status, v.number, v.revision, v.published_at, v.edited_at,"
          + " (select max(x.number) from notice_version x where x.district_id = n.district_id"
          + " and x.notice_id = n.id and x.published_at is not null),"
          + " cast(v.record as text)"
          + " from notice n"
          + " join notice_version v on v.district_id = n.district_id and v.notice_id = n.id"
          + " and v.number = (select max(x.number) from notice_version x"
          + " where x.district_id = n.district_id and x.notice_id = n.id)"
          + " where n.district_id = ?1 and not n.own";

  @PersistenceContext EntityManager entities;
  @Inject Districts districts;
  @Inject PublishedNotices published;

  /** All systems, the one that was changed last first. */
  public List<DraftRecord> list(DistrictId district, Caller caller) {
    caller.mustBe(district, Role.STAFF);
    var query =
        entities
            .createNativeQuery(SELECT + " order by v.edited_at desc, n.slug")
            .setParameter(1, district.value());
    return rows(query).toList();
  }

  /** The draft, or the newest version as the beginning of the next draft. */
  public DraftRecord one(DistrictId district, Caller caller, String slug) {
    caller.mustBe(district, Role.STAFF);
    var query =
        entities
            .createNativeQuery(SELECT + " and n.slug = ?2")
            .setParameter(1, district.value())
            .setParameter(2, slug);
    return rows(query).findFirst().orElseThrow(NotFound::new);
  }

  /** What keeps the draft from being published. */
  public List<Shortfall> missing(DistrictId district, Caller caller, String slug) {
    var record = one(district, caller, slug).record();
    return Shortfall.of(record, districts.byId(district).state(), districts.today(district));
  }

  /** What the draft takes, shows or keeps more than what is published. */
  public List<Widening> wider(DistrictId district, Caller caller, String slug) {
    var draft = one(district, caller, slug);
    if (draft.newest() == 0) return List.of();
    return Widenings.between(published.one(district, slug).record(), draft.record());
  }

  /** Throws away the draft, and the notice with it if families could never read a word. */
  public void discard(DistrictId district, Caller caller, String slug) {
    caller.mustBe(district, Role.STAFF);
    var id = locked(district, slug);
    var draft = one(district, caller, slug);
    if (draft.newest() > 0) {
      if (!draft.started()) throw new AlreadyPublished();
      run(
              "delete from notice_version where district_id = ?1 and notice_id = ?2 and number = ?3",
              district,
              id)
          .setParameter(3, draft.edition().number())
          .executeUpdate();
      return;
    }
    mustBeUnnamed(district, id);
    run("delete from notice_version where district_id = ?1 and notice_id = ?2", district, id)
        .executeUpdate();
    run("delete from notice where district_id = ?1 and id = ?2", district, id).executeUpdate();
  }

  private int locked(DistrictId district, String slug) {
    return Row.of(
            entities
                .createNativeQuery(
                    "select id, slug from notice where district_id = ?1 and slug = ?2 and not own"
                        + " for update")
                .setParameter(1, district.value())
                .setParameter(2, slug)
                .getResultList())
        .findFirst()
        .orElseThrow(NotFound::new)
        .number(0);
  }

  private void mustBeUnnamed(DistrictId district, int notice) {
    var named =
        run(
            "select i.slug, coalesce(cast(t.title as jsonb) ->> 'en', i.slug) from initiative i"
                + " join initiative_now t on t.id = i.id where i.district_id = ?1 and (exists (select 1"
                + " from initiative_system s where s.initiative_id = i.id and s.notice_id = ?2)"
                + " or exists (select 1 from initiative_version v where v.initiative_id = i.id"
                + " and ?2 = any(v.systems))) order by i.id limit 1",
            district,
            notice);
    for (var row : Row.of(named.getResultList()).toList()) throw new StillNamed(row.text(1));
  }

  private Query run(String sql, DistrictId district, int notice) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, district.value())
        .setParameter(2, notice);
  }

  private static Stream<DraftRecord> rows(Query query) {
    return Row.of(query.getResultList()).map(Drafts::record);
  }

  private static DraftRecord record(Row row) {
    var started = row.at(4) == null;
    var number = row.number(2);
    return new DraftRecord(
        row.text(0),
        Status.valueOf(row.text(1)),
        started ? new Edition(number, row.number(3)) : new Edition(number + 1, 0),
        row.numberOrNull(6) == null ? 0 : row.number(6),
        started,
        row.at(5),
        DataUseJson.read(row.text(7)));
  }
}
