package org.roundtable.account.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.roundtable.account.Client;
import org.roundtable.account.Link;
import org.roundtable.account.Role;
import org.roundtable.account.SignIns;
import org.roundtable.account.SignedIn;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Settings;

/**
 * The invented people of a demonstration, whom any visitor may sign in as. On any other
 * installation this door does not exist.
 */
@ApplicationScoped
@Transactional
public class Personas {
  private static final String THEIRS = "%" + Settings.INVENTED;

  @PersistenceContext EntityManager entities;
  @Inject SignIns signIns;

  public record Persona(long id, String name, Set<Role> roles) {}

  /**
   * @param district its name, or null for those who operate the portal
   */
  public record Group(String district, List<Persona> people) {}

  public List<Group> all() {
    if (!Settings.demo()) return List.of();
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select d.name, p.id, p.name, string_agg(g.role, ',' order by g.role) from person p"
                    + " join role_grant g on g.person_id = p.id left join district d on d.id = g.district_id"
                    + " where p.email like ?1 and p.closed_at is null and p.disabled_at is null"
                    + " group by d.id, d.name, p.id, p.name order by d.id nulls last, p.id")
            .setParameter(1, THEIRS)
            .getResultList();
    var groups = new LinkedHashMap<String, List<Persona>>();
    for (var row : rows)
      groups
          .computeIfAbsent((String) row[0], d -> new ArrayList<>())
          .add(
              new Persona(
                  ((Number) row[1]).longValue(), (String) row[2], Link.read((String) row[3])));
    return groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
  }

  /**
   * Signs a visitor in as this persona, for both proofs; nobody else can be signed in as, and
   * nowhere else.
   */
  public SignedIn signInAs(long persona, Client client) {
    if (!Settings.demo() || !invented(persona)) throw new NotFound();
    return signIns.beginProven(persona, client);
  }

  private boolean invented(long persona) {
    return !entities
        .createNativeQuery(
            "select 1 from person where id = ?1 and email like ?2 and closed_at is null and disabled_at is null")
        .setParameter(1, persona)
        .setParameter(2, THEIRS)
        .getResultList()
        .isEmpty();
  }
}
