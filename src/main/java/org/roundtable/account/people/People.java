package org.roundtable.account.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.account.Accounts;
import org.roundtable.account.Caller;
import org.roundtable.account.Email;
import org.roundtable.account.Limit;
import org.roundtable.account.Limits;
import org.roundtable.account.Link;
import org.roundtable.account.Links;
import org.roundtable.account.Role;
import org.roundtable.account.SecurityLog;
import org.roundtable.account.SignIns;
import org.roundtable.district.Districts;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.PersonId;
import org.roundtable.kernel.PlainText;
import org.roundtable.kernel.Sentences;

/**
 * The people of a district, for its administrators. An operator gives roles in every district, and
 * for that sees those who hold one beyond taking part; families are the district's own affair.
 */
@ApplicationScoped
@Transactional
public class People {
  private static final int PAGE = 50;
  private static final Set<Role> GIVEN_HERE = EnumSet.complementOf(EnumSet.of(Role.OPERATOR));

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;
  @Inject Grants grants;
  @Inject Accounts accounts;
  @Inject SignIns signIns;
  @Inject Links links;
  @Inject Limits limits;
  @Inject Districts districts;

  /**
   * @param level how well their voice is verified, 0 to 4; null for somebody who has not joined
   * @param disabled nobody can sign in to the account
   * @param secondFactor signing in takes two proofs
   */
  public record Entry(
      long id,
      String email,
      String name,
      Set<Role> roles,
      Integer level,
      String schools,
      boolean disabled,
      boolean secondFactor) {}

  private static final String ENTRY =
      "select p.id, p.email, p.name,"
          + " (select string_agg(g.role, ',') from role_grant g where g.person_id = p.id and g.district_id = ?1),"
          + " m.verified_level,"
          + " (select string_agg(s.name, ', ' order by s.name) from membership_school ms join school s on s.id = ms.school_id"
          + " where ms.district_id = ?1 and ms.person_id = p.id),"
          + " p.disabled_at is not null, exists (select 1 from second_factor f where f.person_id = p.id)"
          + " from person p left join membership m on m.district_id = ?1 and m.person_id = p.id"
          + " where p.closed_at is null and not p.pseudonym and exists (select 1 from role_grant g where g.person_id = p.id"
          + " and g.district_id = ?1 and (?2 or g.role <> 'PARENT'))";

  /**
   * People by name.
   *
   * @param search a part of the name or of the address, or null
   * @param after the last person of the page before, or null
   */
  @SuppressWarnings("unchecked")
  public Page<Entry> page(DistrictId district, Caller caller, String search, Long after) {
    mustAdminister(district, caller);
    var wanted = search == null ? "" : PlainText.line("q", search, 254).toLowerCase(Locale.ROOT);
    List<Object[]> rows =
        entities
            .createNativeQuery(
                ENTRY
                    + " and (position(?3 in lower(p.name)) > 0 or position(?3 in p.email) > 0)"
                    + " and (?4 = 0 or (p.name, p.id) > (select l.name, l.id from person l where l.id = ?4))"
                    + " order by p.name, p.id limit "
                    + (PAGE + 1))
            .setParameter(1, district.value())
            .setParameter(2, seesFamilies(district, caller))
            .setParameter(3, wanted)
            .setParameter(4, after == null ? 0L : after)
            .getResultList();
    return Page.cut(rows.stream().map(People::entry).toList(), PAGE, e -> Long.toString(e.id()));
  }

  public Entry one(DistrictId district, Caller caller, PersonId person) {
    mustAdminister(district, caller);
    return find(district, caller, person).orElseThrow(NotFound::new);
  }

  @SuppressWarnings("unchecked")
  private Optional<Entry> find(DistrictId district, Caller caller, PersonId person) {
    return entities
        .createNativeQuery(ENTRY + " and p.id = ?3")
        .setParameter(1, district.value())
        .setParameter(2, seesFamilies(district, caller))
        .setParameter(3, person.value())
        .getResultStream()
        .findFirst()
        .map(row -> entry((Object[]) row));
  }

  private static Entry entry(Object[] r) {
    return new Entry(
        ((Number) r[0]).longValue(),
        (String) r[1],
        (String) r[2],
        Link.read((String) r[3]),
        r[4] == null ? null : ((Number) r[4]).intValue(),
        (String) r[5],
        (Boolean) r[6],
        (Boolean) r[7]);
  }

  private static boolean seesFamilies(DistrictId district, Caller caller) {
    return caller.is(district, Role.DISTRICT_ADMINISTRATOR);
  }

  static void mustAdminister(DistrictId district, Caller caller) {
    if (!caller.operator()) caller.mustBe(district, Role.DISTRICT_ADMINISTRATOR);
  }

  /** Invites somebody by mail; the roles hold once the link in the letter was opened. */
  public void invite(DistrictId district, Caller caller, String typedEmail, Set<Role> roles) {
    mustAdminister(district, caller);
    var email = Email.of(typedEmail);
    if (roles.isEmpty()) throw new BadInput("roles", "roles");
    roles.forEach(People::mustBeGivenHere);
    limits.take(Limit.INVITATION_BY_PERSON, caller.person().value());
    var record = districts.byId(district);
    var language = record.languages().get(0).equals("es") ? "es" : "en";
    var sentences = Sentences.in(Locale.forLanguageTag(language));
    var names =
        roles.stream()
            .sorted()
            .map(r -> sentences.say("Role." + r))
            .collect(Collectors.joining(", "));
    links.send(
        Link.invitation(email, district.value(), roles, language),
        "INVITATION",
        record.name(),
        caller.name(),
        names);
    SecurityLog.note("invited", caller.person(), district);
  }

  private static void mustBeGivenHere(Role role) {
    if (!GIVEN_HERE.contains(role)) throw new BadInput("roles", "roles");
  }

  /** Gives a role to somebody of this district. */
  public void give(DistrictId district, Caller caller, PersonId person, Role role) {
    one(district, caller, person);
    mustBeGivenHere(role);
    grants.give(district, person, role, caller.person());
  }

  /** Takes a role; the district's last administrator stays. */
  public void take(DistrictId district, Caller caller, PersonId person, Role role) {
    one(district, caller, person);
    mustBeGivenHere(role);
    grants.take(district, person, role, caller.person());
  }

  /** Gives and takes roles until the person holds exactly these here. */
  public void keep(DistrictId district, Caller caller, PersonId person, Set<Role> wanted) {
    var held = one(district, caller, person).roles();
    wanted.stream().filter(r -> !held.contains(r)).forEach(r -> give(district, caller, person, r));
    held.stream().filter(r -> !wanted.contains(r)).forEach(r -> take(district, caller, person, r));
  }

  /**
   * Says how well a member's voice is verified: 1 e-mail confirmed, 2 matches the school's records,
   * 4 seen in person. An administrator of the district alone knows its families.
   */
  public void verify(DistrictId district, Caller caller, PersonId person, int level) {
    caller.mustBe(district, Role.DISTRICT_ADMINISTRATOR);
    if (level != 1 && level != 2 && level != 4) throw new BadInput("level", "level");
    var changed =
        entities
            .createNativeQuery(
                "update membership set verified_level = ?3, verified_at = ?4, verified_by = ?5"
                    + " where district_id = ?1 and person_id = ?2")
            .setParameter(1, district.value())
            .setParameter(2, person.value())
            .setParameter(3, level)
            .setParameter(4, Timestamp.from(clock.instant()))
            .setParameter(5, caller.person().value())
            .executeUpdate();
    if (changed == 0) throw new NotFound();
    SecurityLog.note("verified", person, district, level, caller.person());
  }

  /** Signs somebody out everywhere. */
  public void endSignIns(DistrictId district, Caller caller, PersonId person) {
    one(district, caller, person);
    signIns.endAll(person.value(), null);
    SecurityLog.note("sign-ins-ended", person, caller.person());
  }

  /**
   * Closes the account's door, or opens it again. Somebody who belongs to other districts too is
   * left to the operator; nobody closes their own door, nor that of the last administrator.
   */
  public void disable(DistrictId district, Caller caller, PersonId person, boolean closed) {
    mustRule(district, caller, person);
    if (closed) {
      grants.mustNotBeLast(district, person, Role.DISTRICT_ADMINISTRATOR);
      grants.mustNotBeLast(null, person, Role.OPERATOR);
      accounts.disable(person);
    } else {
      accounts.enable(person);
    }
  }

  /**
   * Refuses unless the person is of this district alone, or an operator asks; never for oneself.
   */
  void mustRule(DistrictId district, Caller caller, PersonId person) {
    one(district, caller, person);
    if (person.equals(caller.person())) throw new BelongsElsewhere();
    if (!caller.operator() && grants.isElsewhere(district, person)) throw new BelongsElsewhere();
  }
}
