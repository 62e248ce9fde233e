package org.roundtable.notice.record;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a data-use notice says of a system. Identifier, version and status, the first of the 37, are
 * the notice's own and need no row; the others are one row or many, each of {@link Part}s. The
 * first part of a field of many rows names the row.
 */
public enum Field {
  CONTROLLER(2, Group.IDENTITY, "!", "name:text! type:code(controller-type)! ncesId:text"),
  SYSTEM(3, Group.IDENTITY, "!", "name:title! description:words! productVersion:text url:url"),
  PROVIDER(
      4,
      Group.IDENTITY,
      "*",
      "legalName:text! businessAddress:text! country:code(country) "
          + "kind:code(provider-kind)! contact:text"),
  AUDIENCE(
      5,
      Group.IDENTITY,
      "",
      "schools:texts grades:codes(grade) programmes:codes(programme) "
          + "studentCount:number staffGroups:words"),
  LANGUAGE(6, Group.IDENTITY, "!", "codes:codes(language)!"),
  PURPOSES(7, Group.WHY, "*+", "code:code(purpose)! plainText:words! learningPurpose:words"),
  PROHIBITED_USES(
      8, Group.WHY, "*+", "use:code(prohibited)! answer:code(use-answer)! plainText:words"),
  NECESSITY(9, Group.WHY, "", "requiredForService:yes-no! alternative:words"),
  AUTOMATED_DECISION(10, Group.WHY, "0", "level:code(automation)! logic:words humanReview:words"),
  DATA_ELEMENTS(
      11,
      Group.WHAT,
      "*+0",
      "code:code(element)! label:words source:code(collected-from) "
          + "required:yes-no purposes:codes(purpose) justification:words"),
  SUBJECTS(12, Group.WHAT, "*", "codes:codes(subject)!"),
  COLLECTED_FROM(13, Group.WHAT, "", "codes:codes(collected-from)!"),
  CHILD_UNDER13(14, Group.WHAT, "*", "answer:yes-no! consentRoute:code(consent-route)"),
  ACCESS_ROLES(
      15,
      Group.WHO,
      "*+",
      "role:code(role)! scope:words rights:codes(right-of-access)! "
          + "categories:codes(category) headCount:number"),
  RECIPIENTS(
      16,
      Group.WHO,
      "*+",
      "kind:code(recipient)! name:text answer:code(recipient-answer)! "
          + "purpose:words elements:codes(category) legalBasis:code(legal-basis) "
          + "consentNeeded:yes-no"),
  SUBPROCESSORS(
      17,
      Group.WHO,
      "*+0",
      "name:text! service:words! country:code(country)! "
          + "elements:codes(category) since:date listUrl:url flowDown:words!"),
  CONNECTED_APPS(
      18,
      Group.WHO,
      "+0",
      "name:text! authorisedBy:title date:date rights:codes(right-of-access) "
          + "status:code(agreement-status)"),
  LEGAL_BASIS(19, Group.LEGAL, "*+", "code:code(legal-basis)! plainText:words"),
  SCHOOL_OFFICIAL(
      20,
      Group.LEGAL,
      "",
      "service:words! directControl:words! redisclosureBan:words! " + "criteriaUrl:url"),
  CONSENT(21, Group.LEGAL, "", "choice:code(choice)! how:words deadline:date effect:words"),
  AGREEMENTS(
      22,
      Group.LEGAL,
      "*+0",
      "type:code(agreement)! document:url status:code(agreement-status) "
          + "signed:date effective:date expires:date autoRenew:yes-no "
          + "exhibitE:yes-no stateAddendum:yes-no redactions:words"),
  HOSTING(
      23,
      Group.SAFETY,
      "*+",
      "location:code(hosting)! countries:codes(country) operator:text " + "note:words"),
  ENCRYPTION(
      24,
      Group.SAFETY,
      "*",
      "inTransit:code(transit-encryption)! atRest:code(rest-encryption)! "
          + "keysHeldBy:code(key-holder)"),
  SECURITY_FRAMEWORK(
      25, Group.SAFETY, "*+0", "framework:code(framework)! attestation:title date:date report:url"),
  ACCESS_LOGGING(26, Group.SAFETY, "", "kept:yes-no! months:number whoReviews:words"),
  RETENTION(
      27,
      Group.HOW_LONG,
      "*+",
      "trigger:code(retention-trigger)! period:period elements:codes(category) "
          + "schedule:title basis:words"),
  END_OF_CONTRACT(
      28,
      Group.HOW_LONG,
      "*",
      "dispositions:codes(disposition)! format:title transferTo:text "
          + "method:code(disposition-method) withinDays:number! certificate:yes-no "
          + "backupsDays:number"),
  TERMINATION(
      29,
      Group.HOW_LONG,
      "*",
      "byDistrict:yes-no! noticeDays:number cost:words breachHearing:yes-no"),
  COST(
      30,
      Group.MONEY,
      "",
      "initial:number annual:number currency:text fundingSource:words "
          + "gifts:words breachCosts:words"),
  DECISION(31, Group.MONEY, "*0", "initiative:text decision:text url:url"),
  RIGHTS(
      32,
      Group.TRUST,
      "*+",
      "code:code(family-right)! how:words! deadlineDays:number form:url " + "appeal:words"),
  CONTENT_OWNERSHIP(33, Group.TRUST, "0", "pupilContent:words! exportFormat:title"),
  CONTACTS(
      34,
      Group.TRUST,
      "!+",
      "kind:code(contact-kind)! name:text title:title phone:text mail:text " + "address:text"),
  BREACHES(
      35,
      Group.TRUST,
      "+0",
      "operator:text! from:date! to:date students:number what:words! url:url"),
  REVIEWS(36, Group.TRUST, "!", "lastReviewed:date! nextReview:date! reviewedBy:title"),
  RATINGS(37, Group.TRUST, "+0", "scheme:code(rating-scheme)! score:title! date:date url:url");

  private static final Map<String, Field> NAMED =
      Arrays.stream(values()).collect(toUnmodifiableMap(Field::json, f -> f));

  private final int number;
  private final Group group;
  private final String traits;
  private final List<Part> parts;
  private final String json;

  /**
   * @param traits {@code *} a notice without it is not published; {@code !} likewise, and it is
   *     known even of a proposed system; {@code +} of many rows; {@code 0} "there is none" is an
   *     answer
   * @param parts written as {@link Part#of} reads them
   */
  Field(int number, Group group, String traits, String parts) {
    this.number = number;
    this.group = group;
    this.traits = traits;
    this.parts = Arrays.stream(parts.split(" ")).map(Part::of).toList();
    this.json = camel(name());
  }

  private static String camel(String name) {
    var words = name.toLowerCase(Locale.ROOT).split("_");
    var camel = new StringBuilder(words[0]);
    for (var word : List.of(words).subList(1, words.length))
      camel.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    return camel.toString();
  }

  /** In the field list, 2 to 37. */
  public int number() {
    return number;
  }

  public Group group() {
    return group;
  }

  public List<Part> parts() {
    return parts;
  }

  /** Is a notice without it never published? */
  public boolean required() {
    return has('*') || has('!');
  }

  /** Can it be "not yet known" while the system is only proposed? */
  public boolean mayBeOpen() {
    return !has('!');
  }

  public boolean many() {
    return has('+');
  }

  public boolean mayBeNone() {
    return has('0');
  }

  private boolean has(char trait) {
    return traits.indexOf(trait) >= 0;
  }

  /** The part that tells its rows apart. */
  public Part key() {
    return parts.get(0);
  }

  public Optional<Part> part(String name) {
    return parts.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /** In JSON and in law profiles: {@code dataElements}. */
  public String json() {
    return json;
  }

  /** The field of a name in JSON. */
  public static Optional<Field> of(String json) {
    return Optional.ofNullable(NAMED.get(json));
  }
}
