package org.roundtable.notice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.account.Caller;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.Numbers;
import org.roundtable.kernel.Row;
import org.roundtable.kernel.Slug;
import org.roundtable.kernel.WordsConverter;

/** The rows that a register is kept in, for those who have looked at the rights. */
@ApplicationScoped
@Transactional
class AppRows {
  private static final WordsConverter WORDS = new WordsConverter();

  /** Addresses that the desk's own pages have taken. */
  private static final Set<String> TAKEN = Set.of("new", "import");

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /** Of all entries of a district those that a condition holds for. */
  Query select(DistrictId district, String more) {
    return entities.createNativeQuery(StoredApp.SELECT + more).setParameter(1, district.value());
  }

  Optional<App> one(DistrictId district, String slug) {
    return apps(select(district, " and a.slug = ?2").setParameter(2, slug)).findFirst();
  }

  List<App> all(DistrictId district) {
    return apps(select(district, " order by a.slug")).toList();
  }

  /** The addresses that are taken. */
  Set<String> slugs(DistrictId district) {
    var slugs = new HashSet<String>();
    for (var slug :
        entities
            .createNativeQuery("select slug from app where district_id = ?1")
            .setParameter(1, district.value())
            .getResultList()) slugs.add((String) slug);
    return slugs;
  }

  long overdue(DistrictId district, LocalDate today) {
    var count =
        entities
            .createNativeQuery(
                "select count(*) from (select distinct on (app_id) review_by, revoked_on"
                    + " from app_authorisation where district_id = ?1"
                    + " order by app_id, number desc) newest"
                    + " where revoked_on is null and review_by < ?2")
            .setParameter(1, district.value())
            .setParameter(2, date(today))
            .getSingleResult();
    return ((Number) count).longValue();
  }

  /**
   * A new entry.
   *
   * @param taken addresses of the others
   */
  App add(DistrictId district, Caller caller, AppFacts facts, Set<String> taken) {
    var slug = freeSlug(facts.name(), taken);
    var id =
        facts(
                "insert into app (district_id, slug, name, provider, agreement_type,"
                    + " agreement_status, originator, approved, expires, elements, document, match,"
                    + " changed_at, changed_by) values (?1, ?2, ?3, ?4, ?5, ?6, ?7,"
                    + " cast(?8 as date), cast(?9 as date), string_to_array(?10, ' '), ?11, ?12,"
                    + " ?13, ?14) returning id, revision",
                district,
                caller,
                facts)
            .setParameter(2, slug)
            .getResultList();
    var number = Row.of(id).findFirst().orElseThrow().number(0);
    return new App(number, slug, facts, null, List.of(), 1);
  }

  void change(DistrictId district, Caller caller, App app, AppFacts facts) {
    facts(
            "update app set name = ?3, provider = ?4, agreement_type = ?5, agreement_status = ?6,"
                + " originator = ?7, approved = cast(?8 as date), expires = cast(?9 as date),"
                + " elements = string_to_array(?10, ' '), document = ?11, match = ?12,"
                + " changed_at = ?13, changed_by = ?14, revision = revision + 1"
                + " where district_id = ?1 and id = ?2",
            district,
            caller,
            facts)
        .setParameter(2, app.id())
        .executeUpdate();
  }

  private Query facts(String sql, DistrictId district, Caller caller, AppFacts facts) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, district.value())
        .setParameter(3, facts.name())
        .setParameter(4, facts.provider())
        .setParameter(5, facts.agreementType())
        .setParameter(6, facts.agreementStatus())
        .setParameter(7, facts.originator())
        .setParameter(8, date(facts.approved()))
        .setParameter(9, date(facts.expires()))
        .setParameter(10, String.join(" ", facts.elements()))
        .setParameter(11, facts.document())
        .setParameter(12, facts.match())
        .setParameter(13, Timestamp.from(clock.instant()))
        .setParameter(14, caller.mustBeSignedIn().value());
  }

  void authorise(DistrictId district, Caller caller, App app, Authorisation decided) {
    entities
        .createNativeQuery(
            "insert into app_authorisation (district_id, app_id, number, purpose, office,"
                + " authorised_on, review_by, revoked_on, revoked_why, entered_at, entered_by)"
                + " values (?1, ?2, (select coalesce(max(number), 0) + 1 from app_authorisation"
                + " where app_id = ?2), ?3, ?4, ?5, ?6, cast(?7 as date), ?8, ?9, ?10)")
        .setParameter(1, district.value())
        .setParameter(2, app.id())
        .setParameter(3, WORDS.convertToDatabaseColumn(decided.purpose()))
        .setParameter(4, decided.office())
        .setParameter(5, date(decided.on()))
        .setParameter(6, date(decided.reviewBy()))
        .setParameter(7, date(decided.revokedOn()))
        .setParameter(8, WORDS.convertToDatabaseColumn(decided.revokedWhy()))
        .setParameter(9, Timestamp.from(clock.instant()))
        .setParameter(10, caller.mustBeSignedIn().value())
        .executeUpdate();
  }

  /** Ends the newest authorisation. */
  void revoke(DistrictId district, Caller caller, App app, Authorisation ended) {
    entities
        .createNativeQuery(
            "update app_authorisation set revoked_on = ?3, revoked_why = ?4, revoked_by = ?5"
                + " where district_id = ?1 and app_id = ?2 and number = (select max(number)"
                + " from app_authorisation where app_id = ?2)")
        .setParameter(1, district.value())
        .setParameter(2, app.id())
        .setParameter(3, date(ended.revokedOn()))
        .setParameter(4, WORDS.convertToDatabaseColumn(ended.revokedWhy()))
        .setParameter(5, caller.mustBeSignedIn().value())
        .executeUpdate();
  }

  /**
   * @param notice the address of a notice of the same district; null for none
   */
  void link(DistrictId district, App app, String notice) {
    entities
        .createNativeQuery(
            "update app set notice_id = (select n.id from notice n where n.district_id = ?1"
                + " and n.slug = cast(?3 as text)) where district_id = ?1 and id = ?2")
        .setParameter(1, district.value())
        .setParameter(2, app.id())
        .setParameter(3, notice)
        .executeUpdate();
  }

  /** Puts each application to the one notice whose system has its name, where there is one. */
  void linkByName(DistrictId district, List<App> apps) {
    entities
        .createNativeQuery(
            "update app set notice_id = named.notice from (select a.id, min(n.id) as notice"
                + " from app a join (select id, lower(t.value) as name from notice_now,"
                + " jsonb_each_text(cast(name as jsonb)) t where district_id = ?1) n"
                + " on n.name = lower(a.name) where a.district_id = ?1"
                + " and a.id = any(cast(string_to_array(?2, ',') as integer[]))"
                + " group by a.id having count(distinct n.id) = 1) named where app.id = named.id")
        .setParameter(1, district.value())
        .setParameter(2, Numbers.joined(apps.stream().map(App::id).toList()))
        .executeUpdate();
  }

  void remove(DistrictId district, App app) {
    entities
        .createNativeQuery("delete from app where district_id = ?1 and id = ?2")
        .setParameter(1, district.value())
        .setParameter(2, app.id())
        .executeUpdate();
  }

  private static String freeSlug(String name, Set<String> taken) {
    var wanted = Slug.from(name, "app");
    var free = wanted;
    for (int n = 2; TAKEN.contains(free.value()) || taken.contains(free.value()); n++)
      free = wanted.numbered(n);
    return free.value();
  }

  private static Date date(LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  static Stream<App> apps(Query query) {
    return Row.of(query.getResultList()).map(StoredApp::of);
  }
}
