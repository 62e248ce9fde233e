package org.roundtable.account.door;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.account.Accounts;
import org.roundtable.account.me.OwnAccount;

/** A new password: with the old one for somebody who is signed in, else by a link. */
@Named
@ViewScoped
public class PasswordPage extends AccountPage {
  @Inject Entrance entrance;
  @Inject OwnAccount own;
  @Inject Accounts accounts;
  private String email;
  private String current;
  private String password;
  private boolean endOthers = true;
  private boolean has;

  @PostConstruct
  void arrive() {
    has = visit.isSignedIn() && accounts.own(visit.getCaller()).password();
  }

  public void sendLink() {
    attempt(
        () -> {
          entrance.sendResetLink(email, visit.getLanguage(), visit.client());
          return w.to("/link");
        });
  }

  public void change() {
    attempt(
        () -> {
          welcome(
              own.changePassword(visit.getCaller(), current, password, endOthers, visit.client()));
          return done(w.to("/me"), "passwordChanged");
        });
  }

  /** Has the account a password that must be given first? */
  public boolean isHas() {
    return has;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public boolean isEndOthers() {
    return endOthers;
  }

  public void setEndOthers(boolean endOthers) {
    this.endOthers = endOthers;
  }
}
