package org.roundtable.account.door;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Making an account: a form, and then a link in a letter. */
@Named
@ViewScoped
public class SignUpPage extends AccountPage {
  @Inject Entrance entrance;
  private String email;
  private String name;
  private String password;
  private String then;

  @PostConstruct
  void arrive() {
    then = asked("then");
  }

  public void signUp() {
    attempt(
        () -> {
          entrance.signUp(
              new Entrance.SignUp(email, name, password, visit.getLanguage(), then), knownClient());
          return w.to("/link");
        });
  }

  public String getThen() {
    return then;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
