package org.roundtable.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.roundtable.account.Caller;
import org.roundtable.account.Role;
import org.roundtable.district.Districts;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Slug;
import org.roundtable.kernel.TypedWords;
import org.roundtable.kernel.Words;
import org.roundtable.kernel.WordsConverter;
import org.roundtable.notice.record.Checked;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;

/** The notices of a district's systems as its staff write them. */
@ApplicationScoped
@Transactional
public class Notices {
  /** Addresses that the desk's own pages and those beside the notices have taken. */
  private static final Set<String> TAKEN = Set.of("new", "calendar", OwnNotices.SLUG);

  @PersistenceContext EntityManager entities;
  @Inject NoticeRows rows;
  @Inject Clock clock;
  @Inject Districts districts;

  /** Begins the notice of a proposed system; answers with its address. */
  public String create(DistrictId district, Caller caller, Words name) {
    return create(district, caller, name, Map.of());
  }

  /**
   * Begins it with what is known of the system. Nothing of it stays in the transaction's memory:
   * there may be thousands of them in one.
   */
  public String create(DistrictId district, Caller caller, Words name, Map<Field, Entry> known) {
    caller.mustBe(district, Role.STAFF);
    var blank = Blank.record(districts.byId(district), name);
    var record = named(Checked.of(blank.with(known)));
    var notice = new Notice(district, freeSlug(district, name(record).in("en")));
    entities.persist(notice);
    entities.flush();
    var draft = new NoticeVersion(notice, 1, clock.instant());
    entities.persist(draft);
    rows.write(notice, draft, record);
    entities.detach(draft);
    entities.detach(notice);
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
    var changed = new EnumMap<>(writing.fields());
    changed.replaceAll((field, entry) -> Checked.of(field, entry));
    var notice = rows.locked(district, slug);
    var draft = rows.newest(notice);
    var before = rows.record(notice, draft);
    if (draft.published()) draft = begin(notice, draft);
    draft.mustBe(writing.seen());
    draft.save(clock.instant());
    rows.write(notice, draft, named(before.with(changed)));
    return draft.edition();
  }

  /**
   * Takes a system's step from proposed to in use or refused, or from in use to ended.
   *
   * @param why what families are told about it; never empty
   */
  public void setStatus(DistrictId district, Caller caller, String slug, Status next, Words why) {
    caller.mustBe(district, Role.STAFF);
    var reason = TypedWords.paragraphs("reason", why, 1000);
    var notice = rows.locked(district, slug);
    var before = notice.status();
    notice.move(next, rows.published(notice));
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

  /**
   * What a writer wants saved, and on top of which edition.
   *
   * @param fields the fields that change; the others stay as they are
   */
  public record Writing(Edition seen, Map<Field, Entry> fields) {
    /** The whole record: a field that it does not name is emptied. */
    public static Writing all(Edition seen, DataUse record) {
      var fields = new EnumMap<Field, Entry>(Field.class);
      for (var field : Field.values()) fields.put(field, record.to(field));
      return new Writing(seen, fields);
    }
  }

  private static DataUse named(DataUse record) {
    if (name(record).empty()) throw new BadInput("system-0-name", "notice.name");
    return record;
  }

  private static Words name(DataUse record) {
    return record.to(Field.SYSTEM).one().words("name");
  }

  private NoticeVersion begin(Notice notice, NoticeVersion after) {
    var draft = new NoticeVersion(notice, after.number() + 1, clock.instant());
    entities.persist(draft);
    return draft;
  }

  private Slug freeSlug(DistrictId district, String name) {
    districts.lock(district);
    var wanted = Slug.from(name, "system");
    var free = wanted;
    for (int n = 2; taken(district, free); n++) free = wanted.numbered(n);
    return free;
  }

  private boolean taken(DistrictId district, Slug slug) {
    return TAKEN.contains(slug.value())
        || !entities
            .createQuery(
                "select n.id from Notice n where n.district = :district and n.slug = :slug")
            .setParameter("district", district.value())
            .setParameter("slug", slug.value())
            .getResultList()
            .isEmpty();
  }
}
