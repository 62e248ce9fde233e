package org.roundtable.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.roundtable.district.Districts;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Row;
import org.roundtable.kernel.Settings;
import org.roundtable.kernel.Words;
import org.roundtable.kernel.WordsConverter;
import org.roundtable.notice.compare.Widenings;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.DataUseJson;

/**
 * The notice of the portal itself, published in every district. Nobody writes it: it follows the
 * release, and a new version comes with a release, or a district's settings, that say otherwise.
 */
@ApplicationScoped
@Transactional
public class OwnNotices {
  static final String SLUG = "this-portal";

  @PersistenceContext EntityManager entities;
  @Inject Districts districts;
  @Inject Clock clock;

  void follow(@Observes Districts.Described told) {
    publish(told.id());
  }

  /**
   * Publishes it where it is missing or says something else. Two portals that start at once on one
   * database wait for each other at the district's row, and the second finds it done.
   */
  public void publish(DistrictId district) {
    var record = OwnRecord.of(districts.byId(district), Settings.publicUrl());
    districts.lock(district);
    var notice = notice(district);
    var before = newest(notice);
    if (before == null) add(district, notice, 1, null, record);
    else if (!DataUseJson.write(before.record).equals(DataUseJson.write(record)))
      add(district, notice, before.number + 1, before.record, record);
  }

  private record Newest(int number, DataUse record) {}

  private Newest newest(int notice) {
    return Row.of(
            entities
                .createNativeQuery(
                    "select number, cast(record as text) from notice_version"
                        + " where notice_id = ?1 order by number desc limit 1")
                .setParameter(1, notice)
                .getResultList())
        .findFirst()
        .map(row -> new Newest(row.number(0), DataUseJson.read(row.text(1))))
        .orElse(null);
  }

  private int notice(DistrictId district) {
    List<?> found =
        entities
            .createNativeQuery("select id from notice where district_id = ?1 and own")
            .setParameter(1, district.value())
            .getResultList();
    return found.isEmpty() ? begun(district) : ((Number) found.get(0)).intValue();
  }

  /** A notice of the same address that staff wrote before the portal had its own moves aside. */
  private int begun(DistrictId district) {
    entities
        .createNativeQuery(
            "update notice set slug = slug || '-' || id where district_id = ?1 and slug = ?2")
        .setParameter(1, district.value())
        .setParameter(2, SLUG)
        .executeUpdate();
    var id =
        entities
            .createNativeQuery(
                "insert into notice (district_id, slug, status, created_at, own)"
                    + " values (?1, ?2, 'IN_USE', ?3, true) returning id")
            .setParameter(1, district.value())
            .setParameter(2, SLUG)
            .setParameter(3, Timestamp.from(clock.instant()))
            .getSingleResult();
    return ((Number) id).intValue();
  }

  private void add(DistrictId district, int notice, int number, DataUse before, DataUse record) {
    var note = OwnRecord.changeNote(before, record);
    var wider = before != null && !Widenings.between(before, record).isEmpty();
    var words = new WordsConverter();
    entities
        .createNativeQuery(
            "insert into notice_version (district_id, notice_id, number, change_note,"
                + " widening_reason, record, reading, edited_at, published_at) values"
                + " (?1, ?2, ?3, ?4, ?5, cast(?6 as jsonb), cast(?7 as jsonb), ?8, ?8)")
        .setParameter(1, district.value())
        .setParameter(2, notice)
        .setParameter(3, number)
        .setParameter(4, words.convertToDatabaseColumn(note))
        .setParameter(5, words.convertToDatabaseColumn(wider ? note : Words.NONE))
        .setParameter(6, DataUseJson.write(record).toString())
        .setParameter(7, Readability.of(record).json().toString())
        .setParameter(8, Timestamp.from(clock.instant()))
        .executeUpdate();
  }
}
