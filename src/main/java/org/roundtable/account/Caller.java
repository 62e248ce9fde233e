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
 * @param proof where a second one is missing, the offices are not among the roles
 */
public record Caller(
    PersonId person,
    String name,
    String language,
    Map<DistrictId, Set<Role>> roles,
    boolean operator,
    Proof proof) {

  /** A visitor, of whom nothing is known. */
  public static final Caller ANYONE = new Caller(null, "", null, Map.of(), false, Proof.ONE);

  /** A visitor who has given the first of two proofs. */
  static final Caller HALFWAY = new Caller(null, "", null, Map.of(), false, Proof.CODE_DUE);

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
    if (anyOf[0] != Role.PARENT) mustNotLackProof();
    throw roles.containsKey(district) || roles.isEmpty() ? new NotAllowed() : new NotYourDistrict();
  }

  public void mustBeOperator() {
    mustBeSignedIn();
    if (operator) return;
    SecurityLog.note("denied", person, Role.OPERATOR);
    mustNotLackProof();
    throw new NotAllowed();
  }

  /** Refuses somebody with an office who has not set up a second proof. */
  public void mustNotLackProof() {
    if (proof == Proof.SECOND_MISSING) throw new SecondProofFirst();
  }

  public PersonId mustBeSignedIn() {
    if (!signedIn()) throw new SignInFirst();
    return person;
  }
}
