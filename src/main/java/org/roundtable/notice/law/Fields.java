package org.roundtable.notice.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.roundtable.notice.codes.Codes;

/**
 * The answers of a notice that a law can ask for, by path: a field ({@code hosting}), a part of it
 * ({@code hosting.location}), a row of it ({@code rights[CORRECT]}), or a part of a row ({@code
 * recipients[COLLEGE].answer}).
 */
public final class Fields {
  private static final Pattern PATH = Pattern.compile("(\\w+)(?:\\[([A-Z0-9-]+)])?(?:\\.(\\w+))?");

  private static final String CATALOGUE =
      """
      controller
      system name description url productVersion
      provider legalName businessAddress country kind contact
      audience schools grades studentCount programmes staffGroups
      language
      purposes code plainText learningPurpose
      prohibitedUses use answer plainText
      necessity requiredForService alternative
      automatedDecision level logic humanReview
      dataElements code source required purposes justification
      subjects
      collectedFrom
      childUnder13 answer consentRoute
      accessRoles role scope rights categories headCount
      recipients kind name answer purpose elements legalBasis consentNeeded
      subprocessors name service country elements since listUrl flowDown
      connectedApps
      legalBasis code
      schoolOfficial service directControl redisclosureBan criteriaUrl
      consent choice how deadline effect
      agreements type document signed effective expires autoRenew exhibitE stateAddendum status
      hosting location countries operator note
      encryption inTransit atRest keysHeldBy
      securityFramework framework attestation date report
      accessLogging kept months whoReviews
      retention elements trigger period basis
      endOfContract dispositions format method withinDays certificate backupsDays
      termination byDistrict noticeDays cost breachHearing
      cost initial annual currency fundingSource gifts breachCosts
      decision initiative decision url
      rights code how deadlineDays form appeal
      contentOwnership pupilContent exportFormat
      contacts kind name title phone mail address
      breaches
      reviews lastReviewed nextReview reviewedBy
      ratings scheme score date url
      """;

  /** Which list names the rows of a field. */
  private static final Map<String, String> ROWS =
      Map.of(
          "prohibitedUses", "prohibited",
          "recipients", "recipient",
          "rights", "family-right",
          "contacts", "contact-kind");

  private static final Map<String, List<String>> PARTS = parts();
  private static final List<String> ORDER = new ArrayList<>(PARTS.keySet());

  private Fields() {}

  /** The fields in the record's order, each with the names of its parts. */
  public static Map<String, List<String>> all() {
    return PARTS;
  }

  public static boolean has(String path) {
    var match = PATH.matcher(path);
    if (!match.matches() || !PARTS.containsKey(match.group(1))) return false;
    var field = match.group(1);
    var row = match.group(2);
    var part = match.group(3);
    return (row == null || ROWS.containsKey(field) && Codes.list(ROWS.get(field)).has(row))
        && (part == null || PARTS.get(field).contains(part));
  }

  /** The field that a path begins with. */
  public static String field(String path) {
    return path.split("[.\\[]", 2)[0];
  }

  /** Compares paths by the record's order. */
  public static int compare(String a, String b) {
    return key(a).compareTo(key(b));
  }

  private static String key(String path) {
    var field = field(path);
    var part = path.substring(path.lastIndexOf('.') + 1);
    return "%03d %03d %s".formatted(ORDER.indexOf(field), PARTS.get(field).indexOf(part), path);
  }

  private static Map<String, List<String>> parts() {
    var parts = new LinkedHashMap<String, List<String>>();
    CATALOGUE
        .lines()
        .map(line -> List.of(line.split(" ")))
        .forEach(line -> parts.put(line.get(0), line.subList(1, line.size())));
    return Collections.unmodifiableMap(parts);
  }
}
