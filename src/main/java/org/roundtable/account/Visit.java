package org.roundtable.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.roundtable.district.DistrictRecord;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Words;

/**
 * What the first filter found out about this request: who asks, in which district, in which
 * language, for which path. Pages and API resources read it; only the filter writes it.
 */
@Named
@RequestScoped
public class Visit {
  private Caller caller = Caller.ANYONE;
  private Client client = Client.UNKNOWN;
  private DistrictRecord district;
  private String language = "en";
  private boolean languageChosen;
  private String path = "/";
  private String done;
  private Map<String, String> names = Map.of();
  private ZoneId homeZone = ZoneOffset.UTC;

  public void began(String path, String language, boolean languageChosen, Caller caller) {
    this.path = path;
    this.language = language;
    this.languageChosen = languageChosen;
    this.caller = caller;
  }

  /** The browser or program that asks. */
  public void from(Client client) {
    this.client = client;
  }

  public Client client() {
    return client;
  }

  /**
   * The names in the path ({@code initiative}, {@code notice}, …) and the district, if it has one.
   */
  public void leadsTo(DistrictRecord district, Map<String, String> names) {
    this.district = district;
    this.names = names;
  }

  /** What the page before has just done, by the key of its sentence. */
  public void after(String done) {
    this.done = done;
  }

  public String getDone() {
    return done;
  }

  public Caller getCaller() {
    return caller;
  }

  public boolean isSignedIn() {
    return caller.signedIn();
  }

  /** Does the caller hold an office that waits for a second proof to be set up? */
  public boolean isSecondProofMissing() {
    return caller.proof() == Proof.SECOND_MISSING;
  }

  /** The district, or null on pages of the whole installation. */
  public DistrictRecord getDistrict() {
    return district;
  }

  public DistrictId districtId() {
    if (district == null) throw new NotFound();
    return district.id();
  }

  /** What stands in the path in place of {@code {name}}. */
  public String name(String name) {
    return names.get(name);
  }

  /**
   * Words that a program sent, which come in languages of the district; none for null.
   *
   * @param field that they were sent in
   */
  public Words spoken(String field, Words sent) {
    if (sent == null) return Words.NONE;
    var languages = district.languages();
    for (var language : sent.byLanguage().keySet())
      if (!languages.contains(language))
        throw new BadInput(field, "languageUnspoken", language, String.join(", ", languages));
    return sent;
  }

  /** The same by language, as the body had them. */
  public Words spoken(String field, Map<String, String> sent) {
    return spoken(field, sent == null ? Words.NONE : new Words(sent));
  }

  public String getLanguage() {
    return language;
  }

  public Locale getLocale() {
    return Locale.forLanguageTag(language);
  }

  public boolean isLanguageChosen() {
    return languageChosen;
  }

  public String getPath() {
    return path;
  }

  /** The clock of the place where the caller belongs, for pages of no district. */
  public void livesIn(ZoneId zone) {
    homeZone = zone;
  }

  /** The district's clock; elsewhere the caller's own, and UTC for somebody who belongs nowhere. */
  public ZoneId zone() {
    return district == null ? homeZone : district.zone();
  }

  /** May the caller do something of these roles here? For showing links; services check again. */
  public boolean may(Role... anyOf) {
    return district != null && caller.is(district.id(), anyOf);
  }

  /**
   * May the caller open a page of these roles? The operator's pages lie outside of any district.
   */
  public boolean mayOpen(Role... anyOf) {
    return may(anyOf) || (caller.operator() && List.of(anyOf).contains(Role.OPERATOR));
  }

  /** Does the caller have work to do in this district, beyond taking part? */
  public boolean isWorksHere() {
    return may(Role.STAFF, Role.MODERATOR, Role.CLERK, Role.DISTRICT_ADMINISTRATOR);
  }

  public boolean isStaff() {
    return may(Role.STAFF);
  }

  public boolean isModerator() {
    return may(Role.MODERATOR);
  }

  public boolean isClerk() {
    return may(Role.CLERK);
  }

  public boolean isAdministrator() {
    return may(Role.DISTRICT_ADMINISTRATOR);
  }

  public boolean isParent() {
    return may(Role.PARENT);
  }
}
