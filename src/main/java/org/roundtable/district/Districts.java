package org.roundtable.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.roundtable.kernel.DistrictId;

/** The tenants and their schools. */
@ApplicationScoped
@Transactional
public class Districts {
  @PersistenceContext EntityManager entities;

  public Optional<DistrictRecord> bySlug(String slug) {
    return entities
        .createQuery("select d from District d where d.slug = :slug", District.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst()
        .map(District::record);
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
}
