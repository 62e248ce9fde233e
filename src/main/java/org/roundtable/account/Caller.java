package org.roundtable.account;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PersonId;

/**
 * Who is asking, as the database knew it when this request began: a revoked role acts at once.
 * Services take a caller and refuse unless a role allows; nothing is allowed by default.
 *
 * @param person null for a visitor
 * @param language the one that the person chose for good, or null
 * @param roles by district; the operator's stands apart
 */
public record Caller(
    PersonId person,
    String name,
    String language,
    Map<DistrictId, Set<Role>> roles,
    boolean operator) {

  /** A visitor, of whom nothing is known. */
  public static final Caller ANYONE = new Caller(null, "", null, Map.of(), false);

  public boolean signedIn() {
    return person != null;
  }

  public boolean is(DistrictId district, Role... anyOf) {
    var held = roles.getOrDefault(district, Set.of());
    return Arrays.stream(anyOf).anyMatch(held::contains);
  }

  /** Refuses unless the caller holds one of these roles in this very district. */
  public void mustBe(DistrictId district, Role... anyOf) {
    mustBeSignedIn();
    if (is(district, anyOf)) return;
    SecurityLog.note("denied", person, district, anyOf[0]);
    throw roles.containsKey(district) || roles.isEmpty() ? new NotAllowed() : new NotYourDistrict();
  }

  public void mustBeOperator() {
    mustBeSignedIn();
    if (operator) return;
    SecurityLog.note("denied", person, Role.OPERATOR);
    throw new NotAllowed();
  }

  public PersonId mustBeSignedIn() {
    if (!signedIn()) throw new SignInFirst();
    return person;
  }
}
