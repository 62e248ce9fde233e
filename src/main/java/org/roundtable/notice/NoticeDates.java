package org.roundtable.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.roundtable.district.DistrictRecord;
import org.roundtable.district.Districts;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Row;
import org.roundtable.notice.calendar.Due;
import org.roundtable.notice.calendar.Occasions;
import org.roundtable.notice.calendar.Told;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.DataUseJson;

/**
 * What is due about the notices of a district, and what is overdue, as anybody may read it: the
 * days are those of the newest published versions, and the clock is the district's.
 */
@ApplicationScoped
@Transactional
public class NoticeDates {
  /** Of a record only what names days, for a register holds hundreds. */
  private static final String ALL =
      "select n.slug, n.status, v.published_at, cast(jsonb_strip_nulls(jsonb_build_object("
          + "'system', v.record -> 'system', 'reviews', v.record -> 'reviews',"
          + " 'agreements', v.record -> 'agreements', 'consent', v.record -> 'consent'))"
          + " as text) from notice n"
          + " join notice_now w on w.district_id = n.district_id and w.id = n.id"
          + " join notice_version v on v.district_id = n.district_id and v.notice_id = n.id"
          + " and v.number = w.version and v.published_at is not null"
          + " where n.district_id = ?1 and n.status in ('PROPOSED', 'IN_USE')";

  @PersistenceContext EntityManager entities;
  @Inject Districts districts;
  @Inject Clock clock;

  /** All days of a district's notices, the first first. */
  public List<Due> of(DistrictId id) {
    var district = districts.byId(id);
    return Row.of(entities.createNativeQuery(ALL).setParameter(1, id.value()).getResultList())
        .flatMap(
            row ->
                due(
                    district,
                    row.text(0),
                    Status.valueOf(row.text(1)),
                    row.at(2),
                    DataUseJson.read(row.text(3)))
                    .stream())
        .sorted(Told.BY_DAY)
        .toList();
  }

  /** The days of one notice; none of an older version, for another one holds. */
  public List<Due> of(DistrictRecord district, NoticeRecord notice) {
    if (notice.outdated()) return List.of();
    return due(district, notice.slug(), notice.status(), notice.publishedAt(), notice.record());
  }

  private List<Due> due(
      DistrictRecord district, String slug, Status status, Instant published, DataUse record) {
    if (!status.held()) return List.of();
    var day = LocalDate.ofInstant(published, district.zone());
    var today = LocalDate.ofInstant(clock.instant(), district.zone());
    return new Told(slug, status == Status.IN_USE, day, record)
        .due(Occasions.installed().in(district.state()), today);
  }
}
