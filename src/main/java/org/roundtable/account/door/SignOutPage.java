package org.roundtable.account.door;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.account.SecurityLog;
import org.roundtable.account.SignIns;

/** Signing out: one button, so that no picture or link on another page can do it. */
@Named
@ViewScoped
public class SignOutPage extends AccountPage {
  @Inject SignIns signIns;

  public void signOut() {
    attempt(
        () -> {
          if (visit.client().secret() != null) signIns.end(visit.client().secret());
          SecurityLog.note("signed-out", visit.getCaller().person());
          sayGoodbye();
          return done(w.to("/"), "signedOut");
        });
  }
}
