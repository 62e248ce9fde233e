package org.roundtable.account.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.roundtable.account.FormPage;
import org.roundtable.district.Districts;

/** Joining a district, naming the schools of one's children, and leaving. */
@Named
@ViewScoped
public class JoinPage extends FormPage {
  @Inject Memberships memberships;
  @Inject Districts districts;
  private boolean joined;
  private int level;
  private List<Integer> schools;
  private LinkedHashMap<Integer, String> all;

  @PostConstruct
  void arrive() {
    var own = memberships.own(visit.districtId(), visit.getCaller());
    joined = own.joined();
    level = own.level();
    schools = new ArrayList<>(own.schools());
    all = new LinkedHashMap<>();
    districts.schools(visit.districtId()).forEach(s -> all.put(s.id(), s.name()));
  }

  public void join() {
    attempt(
        () -> {
          memberships.join(visit.districtId(), visit.getCaller(), schools);
          return done(w.here(joined ? "/join" : ""), joined ? "schools" : "joined");
        });
  }

  public void leave() {
    attempt(
        () -> {
          memberships.leave(visit.districtId(), visit.getCaller());
          return done(w.to("/me"), "left");
        });
  }

  public boolean isJoined() {
    return joined;
  }

  public int getLevel() {
    return level;
  }

  public LinkedHashMap<Integer, String> getAll() {
    return all;
  }

  public List<Integer> getSchools() {
    return schools;
  }

  public void setSchools(List<Integer> schools) {
    this.schools = schools;
  }
}
