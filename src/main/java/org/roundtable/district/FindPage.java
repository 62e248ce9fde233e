package org.roundtable.district;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Settings;

/** The first page: find your district, by its name, its state or one of its schools. */
@Named
@RequestScoped
public class FindPage {
  /** More than this many are not listed; one searches. */
  private static final int MOST = 200;

  private static final List<String> STATES =
      List.of(
          ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV"
                  + " NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR"
                  + " VI")
              .split(" "));

  @Inject Districts districts;
  private String wanted;
  private List<State> states;
  private int found;

  /** The districts of one state, under its two letters. */
  public record State(String letters, List<DistrictRecord> districts) {}

  @PostConstruct
  void load() {
    wanted =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("q", "")
            .strip();
    var byState = new TreeMap<String, List<DistrictRecord>>();
    var all = districts.named(wanted, meant(), MOST + 1);
    found = all.size();
    all.stream()
        .limit(MOST)
        .forEach(d -> byState.computeIfAbsent(d.state(), s -> new ArrayList<>()).add(d));
    states = byState.entrySet().stream().map(s -> new State(s.getKey(), s.getValue())).toList();
  }

  /** The states whose name or letters are what was typed. */
  private List<String> meant() {
    var spoken = List.of(Sentences.in(Locale.ENGLISH), Sentences.in(Locale.forLanguageTag("es")));
    return STATES.stream()
        .filter(
            s ->
                s.equalsIgnoreCase(wanted)
                    || spoken.stream().anyMatch(l -> l.say("State." + s).equalsIgnoreCase(wanted)))
        .toList();
  }

  public String getWanted() {
    return wanted;
  }

  public List<State> getStates() {
    return states;
  }

  public int getFound() {
    return found;
  }

  public boolean isTooMany() {
    return found > MOST;
  }

  public boolean isDemo() {
    return Settings.demo();
  }
}
