package org.roundtable.account.door;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.account.Proof;
import org.roundtable.account.ReturnTo;
import org.roundtable.account.factor.SecondFactors;

/** The second half of signing in: a code of the app, or one from the sheet. */
@Named
@ViewScoped
public class CodePage extends AccountPage {
  @Inject SecondFactors factors;
  private String code;
  private String then;

  @PostConstruct
  void arrive() {
    then = asked("then");
  }

  public void give() {
    attempt(
        () -> {
          var given = factors.give(code, visit.client());
          welcome(given.signedIn());
          return given.left() == null
              ? w.to(ReturnTo.safe(then))
              : done(w.to("/me/two-steps"), "recoveryCodeUsed");
        });
  }

  /** Has this browser given the first proof, a short while ago? */
  public boolean isDue() {
    return visit.getCaller().proof() == Proof.CODE_DUE;
  }

  public String getThen() {
    return then;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
