package org.roundtable.harness;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.roundtable.account.Caller;
import org.roundtable.account.Proof;
import org.roundtable.account.Role;
import org.roundtable.account.Secret;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PersonId;

/** A person that a test made for itself. */
public record Someone(PersonId id, String email, String name) {

  static Someone made(String name) {
    var email =
        name.split(" ")[0].toLowerCase()
            + "."
            + Secret.fresh().substring(0, 9).toLowerCase()
            + "@example.org";
    var id = Sql.number("insert into person (email, name) values (?, ?) returning id", email, name);
    return new Someone(new PersonId(id), email, name);
  }

  /** The same person with a role more. */
  public Someone as(Role role, Place district) {
    Sql.run(
        "insert into role_grant (person_id, district_id, role) values (?, ?, ?)",
        id.value(),
        role == Role.OPERATOR ? null : district.id().value(),
        role.name());
    return this;
  }

  /** A member of the district, whose voice counts as verified from level 2 on. */
  public Someone joins(Place district, int verifiedLevel, String... schools) {
    as(Role.PARENT, district);
    Sql.run(
        "insert into membership (district_id, person_id, joined_at, verified_level) values (?, ?, ?, ?)",
        district.id().value(),
        id.value(),
        Instant.now(),
        verifiedLevel);
    for (var school : schools)
      Sql.run(
          "insert into membership_school (district_id, person_id, school_id) values (?, ?, ?)",
          district.id().value(),
          id.value(),
          district.school(school));
    return this;
  }

  /** As services meet this person, with the roles of this moment. */
  public Caller caller() {
    Map<DistrictId, Set<Role>> roles = new HashMap<>();
    var operator = false;
    for (var grant :
        Sql.rows("select district_id, role from role_grant where person_id = ?", id.value())) {
      if (grant.get(0) == null) operator = true;
      else
        roles
            .computeIfAbsent(
                new DistrictId((Integer) grant.get(0)), d -> EnumSet.noneOf(Role.class))
            .add(Role.valueOf((String) grant.get(1)));
    }
    return new Caller(id, name, null, roles, operator, Proof.TWO);
  }

  /**
   * Signs in with both proofs: the value of a new cookie {@link
   * org.roundtable.account.SignIns#COOKIE}.
   */
  public String cookie() {
    var secret = Canaries.secret(Secret.fresh());
    var now = Instant.now();
    Sql.run(
        "insert into sign_in (token_hash, person_id, created_at, seen_at, expires_at, proven_at) values (?, ?, ?, ?, ?, ?)",
        Secret.hash(secret),
        id.value(),
        now,
        now,
        now.plus(Duration.ofDays(1)),
        now);
    return secret;
  }

  /** A new personal token for the JSON interface. */
  public String token() {
    var secret = Canaries.secret("rt_" + Secret.fresh());
    Sql.run(
        "insert into api_token (token_hash, person_id, label, proven) values (?, ?, 'test', true)",
        Secret.hash(secret),
        id.value());
    return secret;
  }
}
