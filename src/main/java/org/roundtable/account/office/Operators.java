package org.roundtable.account.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.roundtable.account.Caller;
import org.roundtable.account.Email;
import org.roundtable.account.Limit;
import org.roundtable.account.Limits;
import org.roundtable.account.Link;
import org.roundtable.account.Links;
import org.roundtable.account.Role;
import org.roundtable.account.people.Grants;
import org.roundtable.kernel.PersonId;
import org.roundtable.kernel.Sentences;

/** Those who look after the whole portal. */
@ApplicationScoped
@Transactional
public class Operators {
  @PersistenceContext EntityManager entities;
  @Inject Grants grants;
  @Inject Links links;
  @Inject Limits limits;

  public record Operator(long id, String name, String email) {}

  @SuppressWarnings("unchecked")
  public List<Operator> all(Caller caller) {
    caller.mustBeOperator();
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select p.id, p.name, p.email from role_grant g join person p on p.id = g.person_id"
                    + " where g.role = 'OPERATOR' order by p.name, p.id")
            .getResultList();
    return rows.stream()
        .map(r -> new Operator(((Number) r[0]).longValue(), (String) r[1], (String) r[2]))
        .toList();
  }

  public void invite(Caller caller, String typedEmail, String language) {
    caller.mustBeOperator();
    var email = Email.of(typedEmail);
    limits.take(Limit.INVITATION_BY_PERSON, caller.person().value());
    var role = Sentences.in(Locale.forLanguageTag(language)).say("Role.OPERATOR");
    links.send(
        Link.invitation(email, null, Set.of(Role.OPERATOR), language),
        "INVITATION",
        "Roundtable",
        caller.name(),
        role);
  }

  /** Takes the role of an operator; the last one stays. */
  public void remove(Caller caller, PersonId person) {
    caller.mustBeOperator();
    grants.take(null, person, Role.OPERATOR, caller.person());
  }
}
