package org.roundtable.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;

/** The tenants and their schools. */
@ApplicationScoped
@Transactional
public class Districts {
  @PersistenceContext EntityManager entities;
  @Inject Event<Described> described;
  @Inject Clock clock;

  /** A district was added, or says something else of itself; the same transaction goes on. */
  public record Described(DistrictId id) {}

  public Optional<DistrictRecord> bySlug(String slug) {
    return Optional.ofNullable(bySlugs(List.of(slug)).get(slug));
  }

  /** The districts of several addresses by their address, by one statement. */
  public Map<String, DistrictRecord> bySlugs(Collection<String> slugs) {
    if (slugs.isEmpty()) return Map.of();
    return entities
        .createQuery("select d from District d where d.slug in :slugs", District.class)
        .setParameter("slugs", slugs)
        .getResultStream()
        .map(District::record)
        .collect(Collectors.toMap(DistrictRecord::slug, Function.identity()));
  }

  public DistrictRecord byId(DistrictId id) {
    return entity(id).record();
  }

  /** The day that it is in the district. */
  public LocalDate today(DistrictId id) {
    return LocalDate.ofInstant(clock.instant(), byId(id).zone());
  }

  /** One writer at a time: the district's row stays locked to the end of the transaction. */
  public void lock(DistrictId id) {
    entities
        .createNativeQuery("select id from district where id = ?1 for no key update")
        .setParameter(1, id.value())
        .getSingleResult();
  }

  /**
   * Adds a tenant. Who may do so, and change it, {@code account.office.Offices} decides: it alone
   * calls the methods that change something here.
   */
  public DistrictRecord add(District district) {
    if (bySlug(district.slug()).isPresent()) throw new BadInput("slug", "slugTaken");
    entities.persist(district);
    entities.flush();
    described.fire(new Described(district.id()));
    return district.record();
  }

  public void change(DistrictId id, Consumer<District> change) {
    change.accept(entity(id));
    entities.flush();
    described.fire(new Described(id));
  }

  private District entity(DistrictId id) {
    var district = entities.find(District.class, id.value());
    if (district == null) throw new NotFound();
    return district;
  }

  /** All districts by name. */
  public List<DistrictRecord> all() {
    return entities
        .createQuery("select d from District d order by d.name", District.class)
        .getResultList()
        .stream()
        .map(District::record)
        .toList();
  }

  /**
   * Districts by name, as many as {@code limit}.
   *
   * @param words part of a district's or one of its schools' name, accents and case aside; empty
   *     for all
   * @param states two letters of the states that the words may mean
   */
  public List<DistrictRecord> named(String words, List<String> states, int limit) {
    var plain = "function('translate', lower(%s), 'áàéèíóúüñ', 'aaeeiouun')";
    return entities
        .createQuery(
            "select d from District d where :words = '' or d.state in :states or locate(:words, "
                + plain.formatted("d.name")
                + ") > 0 or exists (select s.id from School s where s.district = d.id and"
                + " locate(:words, "
                + plain.formatted("s.name")
                + ") > 0) order by d.name",
            District.class)
        .setParameter("words", plain(words))
        .setParameter("states", states.isEmpty() ? List.of("") : states)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(District::record)
        .toList();
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  public record SchoolRecord(int id, String name) {}

  public List<SchoolRecord> schools(DistrictId district) {
    return entities
        .createQuery(
            "select s from School s where s.district = :district order by s.name", School.class)
        .setParameter("district", district.value())
        .getResultList()
        .stream()
        .map(s -> new SchoolRecord(s.id(), s.name()))
        .toList();
  }

  public SchoolRecord addSchool(DistrictId district, String name) {
    var school = new School(district, name);
    mustBeNew(district, school.name());
    entities.persist(school);
    entities.flush();
    return new SchoolRecord(school.id(), school.name());
  }

  public void renameSchool(DistrictId district, int id, String name) {
    var school = school(district, id);
    var renamed = new School(district, name).name();
    if (renamed.equals(school.name())) return;
    mustBeNew(district, renamed);
    school.rename(renamed);
  }

  /** Removes a school that nobody has named and no ballot counts for. */
  public void removeSchool(DistrictId district, int id) {
    var school = school(district, id);
    var used =
        entities
            .createNativeQuery(
                "select 1 where exists (select 1 from membership_school where school_id = ?1)"
                    + " or exists (select 1 from ballot where school_id = ?1)")
            .setParameter(1, id)
            .getResultList();
    if (!used.isEmpty()) throw new BadInput("school", "schoolUsed");
    entities.remove(school);
  }

  private School school(DistrictId district, int id) {
    var school = entities.find(School.class, id);
    if (school == null || !school.district().equals(district)) throw new NotFound();
    return school;
  }

  private void mustBeNew(DistrictId district, String name) {
    if (schools(district).stream().anyMatch(s -> s.name().equals(name)))
      throw new BadInput("school", "schoolThere");
  }
}
