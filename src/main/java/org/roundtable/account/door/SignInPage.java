package org.roundtable.account.door;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.account.ReturnTo;

/** Signing in: by password, by a link in a letter, or on a demonstration as one of its people. */
@Named
@ViewScoped
public class SignInPage extends AccountPage {
  @Inject Entrance entrance;
  @Inject Personas personas;
  private String email;
  private String password;
  private String then;
  private transient List<Personas.Group> groups;

  @PostConstruct
  void arrive() {
    then = asked("then");
  }

  public void signIn() {
    attempt(
        () -> {
          var signedIn = entrance.signIn(email, password, visit.client());
          welcome(signedIn);
          return onward(signedIn, ReturnTo.safe(then));
        });
  }

  public void sendLink() {
    attempt(
        () -> {
          entrance.sendSignInLink(email, visit.getLanguage(), then, visit.client());
          return w.to("/link");
        });
  }

  public void signInAs(long persona) {
    attempt(
        () -> {
          welcome(personas.signInAs(persona, visit.client()));
          return w.to(ReturnTo.safe(then));
        });
  }

  /** The people of a demonstration; empty elsewhere. */
  public List<Personas.Group> getGroups() {
    if (groups == null) groups = personas.all();
    return groups;
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

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
