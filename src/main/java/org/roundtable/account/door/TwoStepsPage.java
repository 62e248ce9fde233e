package org.roundtable.account.door;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.account.Accounts;
import org.roundtable.account.ReturnTo;
import org.roundtable.account.SignIns;
import org.roundtable.account.factor.Offer;
import org.roundtable.account.factor.SecondFactors;
import org.roundtable.account.me.OwnAccount;

/** Signing in with two proofs: switched on with an app, off with a code. */
@Named
@ViewScoped
public class TwoStepsPage extends AccountPage {
  @Inject OwnAccount own;
  @Inject Accounts accounts;
  @Inject SecondFactors factors;
  @Inject SignIns signIns;
  private Offer offer;
  private SecondFactors.State state;
  private boolean asksPassword;
  private String then;
  private String code;
  private String current;
  private transient List<String> sheet;

  @PostConstruct
  void arrive() {
    then = ReturnTo.safe(asked("then"));
    state = factors.of(visit.getCaller());
    var account = accounts.own(visit.getCaller());
    if (state.setUpAt() == null) offer = Offer.fresh(account.email());
    asksPassword = account.password() && !signIns.fresh(visit.client());
  }

  /** Stays on the page, for the recovery codes are shown once. */
  public void setUp() {
    attempt(
        () -> {
          var done =
              own.setUpSecondFactor(visit.getCaller(), offer.totp(), code, current, visit.client());
          welcome(done.signedIn());
          show(done.recoveryCodes());
          return null;
        });
  }

  public void renewCodes() {
    attempt(
        () -> {
          show(factors.renewCodes(visit.getCaller(), code, visit.client()));
          return null;
        });
  }

  public void switchOff() {
    attempt(
        () -> {
          factors.switchOff(visit.getCaller(), code, visit.client());
          return done(w.to("/me/two-steps"), "twoStepsOff");
        });
  }

  private void show(List<String> fresh) {
    sheet = fresh;
    code = null;
  }

  /** The recovery codes that were made just now, for this one answer; else empty. */
  public List<String> getSheet() {
    return sheet == null ? List.of() : sheet;
  }

  public Offer getOffer() {
    return offer;
  }

  public SecondFactors.State getState() {
    return state;
  }

  public boolean isAsksPassword() {
    return asksPassword;
  }

  /** Where to go on once it is set up. */
  public String getThen() {
    return then;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
  }
}
