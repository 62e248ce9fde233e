package org.roundtable.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
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
