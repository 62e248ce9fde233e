package org.roundtable.account.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.account.FormPage;
import org.roundtable.account.people.Invitations;
import org.roundtable.account.people.Resets;
import org.roundtable.district.DistrictRecord;
import org.roundtable.district.Districts;
import org.roundtable.district.Kind;
import org.roundtable.kernel.PersonId;

/** The whole portal's page: its districts, and who operates it. */
@Named
@ViewScoped
public class OperatorPage extends FormPage {
  @Inject Offices offices;
  @Inject Operators operators;
  @Inject Invitations invitations;
  @Inject Resets resets;
  @Inject Districts districts;
  private DistrictForm form = new DistrictForm();
  private String slug;
  private Kind kind = Kind.SCHOOL_DISTRICT;
  private String administrator;
  private String email;
  private String lost;
  private transient List<DistrictRecord> all;
  private transient List<Operators.Operator> colleagues;
  private transient List<Invitations.Invitation> invited;

  public void add() {
    attempt(
        () -> {
          offices.add(visit.getCaller(), slug, kind, form.settings(), administrator);
          return done(w.to("/operator"), "districtAdded");
        });
  }

  public void invite() {
    attempt(
        () -> {
          operators.invite(visit.getCaller(), email, visit.getLanguage());
          return done(w.to("/operator"), "invited");
        });
  }

  public void remove(long operator) {
    attempt(
        () -> {
          operators.remove(visit.getCaller(), new PersonId(operator));
          return done(
              w.to(operator == visit.getCaller().person().value() ? "/" : "/operator"), "saved");
        });
  }

  public void resetSecondFactor() {
    attempt(
        () -> {
          resets.reset(visit.getCaller(), lost);
          return done(w.to("/operator"), "twoStepsReset");
        });
  }

  public void revoke(long invitation) {
    attempt(
        () -> {
          invitations.revoke(null, visit.getCaller(), invitation);
          return done(w.to("/operator"), "invitationRevoked");
        });
  }

  public List<DistrictRecord> getAll() {
    if (all == null) all = districts.all();
    return all;
  }

  public List<Operators.Operator> getOperators() {
    if (colleagues == null) colleagues = operators.all(visit.getCaller());
    return colleagues;
  }

  public List<Invitations.Invitation> getInvited() {
    if (invited == null) invited = invitations.open(null, visit.getCaller());
    return invited;
  }

  public Map<Kind, String> getKinds() {
    var kinds = new LinkedHashMap<Kind, String>();
    for (var one : Kind.values()) kinds.put(one, w.name(one));
    return kinds;
  }

  public DistrictForm getForm() {
    return form;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public Kind getKind() {
    return kind;
  }

  public void setKind(Kind kind) {
    this.kind = kind;
  }

  public String getAdministrator() {
    return administrator;
  }

  public void setAdministrator(String administrator) {
    this.administrator = administrator;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  /** The address of somebody who lost the phone. */
  public String getLost() {
    return lost;
  }

  public void setLost(String lost) {
    this.lost = lost;
  }
}
