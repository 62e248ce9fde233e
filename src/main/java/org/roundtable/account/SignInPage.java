package org.roundtable.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.roundtable.kernel.PlainText;

/** Signing in. */
@Named
@ViewScoped
public class SignInPage extends FormPage {
  private String email;

  public void signIn() {
    attempt(
        () -> {
          PlainText.neededLine("email", email, 254);
          return done(w.to("/"), "signIn");
        });
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
