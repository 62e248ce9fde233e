package org.roundtable.account.me;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.account.FormPage;
import org.roundtable.account.SignIns;
import org.roundtable.kernel.Page;

/** Everything of one's own on one page, and what became of it. */
@Named
@ViewScoped
public class MePage extends FormPage {
  @Inject OwnThings things;
  @Inject SignIns signIns;
  @Inject Tokens tokens;
  private transient Page<OwnThings.Said> words;
  private transient List<OwnThings.Vote> votes;
  private transient List<OwnThings.Reported> reports;
  private transient List<OwnThings.Belonging> places;
  private transient List<SignIns.SignInRecord> devices;
  private transient List<Tokens.Token> all;
  private Long before;
  private String label;
  private int days = 90;
  private String fresh;

  @PostConstruct
  void arrive() {
    var asked =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .get("before");
    if (asked != null && asked.matches("\\d{1,18}")) before = Long.valueOf(asked);
  }

  public void endSignIn(long id) {
    attempt(
        () -> {
          signIns.endOne(visit.getCaller(), id);
          return done(w.to("/me#devices"), "signInEnded");
        });
  }

  public void endOthers() {
    attempt(
        () -> {
          signIns.endOthers(visit.getCaller(), visit.client());
          return done(w.to("/me#devices"), "signInEnded");
        });
  }

  /** Stays on the page, for the token is shown once. */
  public void makeToken() {
    attempt(
        () -> {
          fresh = tokens.make(visit.getCaller(), label, days);
          label = null;
          all = null;
          return null;
        });
  }

  public void revokeToken(long id) {
    attempt(
        () -> {
          tokens.revoke(visit.getCaller(), id);
          return done(w.to("/me#tokens"), "tokenRevoked");
        });
  }

  public Page<OwnThings.Said> getWords() {
    if (words == null) words = things.words(visit.getCaller(), before);
    return words;
  }

  public List<OwnThings.Vote> getVotes() {
    if (votes == null) votes = things.votes(visit.getCaller());
    return votes;
  }

  public List<OwnThings.Reported> getReports() {
    if (reports == null) reports = things.reports(visit.getCaller());
    return reports;
  }

  public List<OwnThings.Belonging> getPlaces() {
    if (places == null) places = things.places(visit.getCaller());
    return places;
  }

  public List<SignIns.SignInRecord> getDevices() {
    if (devices == null) devices = signIns.of(visit.getCaller(), visit.client());
    return devices;
  }

  public List<Tokens.Token> getTokens() {
    if (all == null) all = tokens.of(visit.getCaller());
    return all;
  }

  /** How long a new token may hold, in days and in words. */
  public Map<Integer, String> getTerms() {
    var terms = new LinkedHashMap<Integer, String>();
    for (int n : new int[] {30, 90, 365, 0}) terms.put(n, w.say("token.days." + n));
    return terms;
  }

  /** Was a token made just now? */
  public boolean isMade() {
    return fresh != null;
  }

  /** The token that was just made, for this one answer. */
  public String getFresh() {
    var once = fresh;
    fresh = null;
    return once;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }
}
