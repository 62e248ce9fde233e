package org.roundtable.account.door;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.account.Link;
import org.roundtable.account.Links;
import org.roundtable.account.Proof;
import org.roundtable.account.Purpose;
import org.roundtable.kernel.Settings;

/**
 * Where a one-time link leads. Opening the page does nothing, for mail programs open links on their
 * own; the button does. Without a token it says that a letter is on its way.
 */
@Named
@ViewScoped
public class LinkPage extends AccountPage {
  @Inject Links links;
  @Inject Doorway doorway;
  private String token;
  private Link link;
  private boolean accountThere;
  private boolean passwordChosen;
  private String name;
  private String email;
  private String password;

  @PostConstruct
  void arrive() {
    token = asked("token");
    link = links.peek(token).orElse(null);
    if (link == null) return;
    accountThere = doorway.hasAccount(link);
    passwordChosen = Openings.chosenHere(link, visit.client());
  }

  public void open() {
    attempt(
        () -> {
          var opened = doorway.open(token, name, email, password, visit.client());
          if (opened.purpose() == Purpose.CLOSE_ACCOUNT) sayGoodbye();
          if (opened.signedIn() == null)
            return done(w.to(opened.returnTo()), opened.purpose().name());
          welcome(opened.signedIn());
          var address = onward(opened.signedIn(), opened.returnTo());
          return opened.signedIn().proof() == Proof.CODE_DUE
              ? address
              : done(address, opened.purpose().name());
        });
  }

  /** Was there no token at all, so that the reader waits for a letter? */
  public boolean isWaiting() {
    return token == null;
  }

  public Link getLink() {
    return link;
  }

  public boolean isDemo() {
    return Settings.demo();
  }

  public boolean isAsksName() {
    return switch (link.purpose()) {
      case FIRST_OPERATOR -> true;
      case SIGN_UP, INVITATION -> !accountThere && link.name() == null;
      default -> false;
    };
  }

  public boolean isAsksEmail() {
    return link.purpose() == Purpose.FIRST_OPERATOR;
  }

  public boolean isAsksPassword() {
    return switch (link.purpose()) {
      case FIRST_OPERATOR, RESET -> true;
      case SIGN_UP, INVITATION -> !accountThere && !passwordChosen;
      default -> false;
    };
  }

  /** Is the password one that may stay empty? */
  public boolean isPasswordFree() {
    return link != null
        && (link.purpose() == Purpose.SIGN_UP || link.purpose() == Purpose.INVITATION);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
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
