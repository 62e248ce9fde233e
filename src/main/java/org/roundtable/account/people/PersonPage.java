package org.roundtable.account.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roundtable.account.FormPage;
import org.roundtable.account.Role;
import org.roundtable.kernel.PersonId;

/** One person of a district: roles, how well their voice is verified, their sign-ins. */
@Named
@ViewScoped
public class PersonPage extends FormPage {
  @Inject People people;
  @Inject Resets resets;
  private long id;
  private transient People.Entry entry;
  private List<Role> roles;
  private int level;

  @PostConstruct
  void arrive() {
    var asked = visit.name("person");
    id = asked.matches("\\d{1,18}") ? Long.parseLong(asked) : 0;
    roles = new ArrayList<>(getEntry().roles());
    level = getEntry().level() == null ? 1 : getEntry().level();
  }

  public People.Entry getEntry() {
    if (entry == null) entry = people.one(visit.districtId(), visit.getCaller(), new PersonId(id));
    return entry;
  }

  /** Gives what is newly ticked and takes what is no longer, role by role. */
  public void saveRoles() {
    attempt(
        () -> {
          people.keep(visit.districtId(), visit.getCaller(), new PersonId(id), Set.copyOf(roles));
          return done(w.here("/desk/people/" + id), "saved");
        });
  }

  public void verify() {
    attempt(
        () -> {
          people.verify(visit.districtId(), visit.getCaller(), new PersonId(id), level);
          return done(w.here("/desk/people/" + id), "saved");
        });
  }

  public void endSignIns() {
    attempt(
        () -> {
          people.endSignIns(visit.districtId(), visit.getCaller(), new PersonId(id));
          return done(w.here("/desk/people/" + id), "signInsEnded");
        });
  }

  public void resetSecondFactor() {
    attempt(
        () -> {
          resets.reset(visit.districtId(), visit.getCaller(), new PersonId(id));
          return done(w.here("/desk/people/" + id), "twoStepsReset");
        });
  }

  public void disable(boolean closed) {
    attempt(
        () -> {
          people.disable(visit.districtId(), visit.getCaller(), new PersonId(id), closed);
          return done(w.here("/desk/people/" + id), "saved");
        });
  }

  public Map<Role, String> getAllRoles() {
    var all = new LinkedHashMap<Role, String>();
    for (var role : Role.values()) if (role != Role.OPERATOR) all.put(role, w.name(role));
    return all;
  }

  public Map<Integer, String> getLevels() {
    var all = new LinkedHashMap<Integer, String>();
    for (int n : new int[] {1, 2, 4}) all.put(n, w.say("level." + n));
    return all;
  }

  public boolean isFamily() {
    return getEntry().level() != null && visit.isAdministrator();
  }

  public List<Role> getRoles() {
    return roles;
  }

  public void setRoles(List<Role> roles) {
    this.roles = roles;
  }

  public int getLevel() {
    return level;
  }

  public void setLevel(int level) {
    this.level = level;
  }
}
