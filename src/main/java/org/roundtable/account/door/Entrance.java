package org.roundtable.account.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.roundtable.account.Accounts;
import org.roundtable.account.Client;
import org.roundtable.account.Devices;
import org.roundtable.account.Email;
import org.roundtable.account.Limit;
import org.roundtable.account.Limits;
import org.roundtable.account.Link;
import org.roundtable.account.Links;
import org.roundtable.account.Passwords;
import org.roundtable.account.Person;
import org.roundtable.account.Purpose;
import org.roundtable.account.Secret;
import org.roundtable.account.SecurityLog;
import org.roundtable.account.SignIns;
import org.roundtable.account.SignedIn;
import org.roundtable.account.WrongSignIn;

/**
 * What can be done without being signed in: signing up, signing in, asking for a link. Nobody
 * learns here whether an address has an account: every answer is the same, after the same work.
 * Hashing happens outside of any transaction, so that it holds no connection to the database.
 */
@ApplicationScoped
public class Entrance {
  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject SignIns signIns;
  @Inject Devices devices;
  @Inject Links links;
  @Inject Limits limits;

  /**
   * @param password empty for somebody who signs in by one-time links
   * @param returnTo where to go once the link was opened
   */
  public record SignUp(
      String email, String name, String password, String language, String returnTo) {}

  /** Sends a link that makes the account; to somebody who has one already, a link that signs in. */
  public void signUp(SignUp wanted, Client client) {
    var email = Email.of(wanted.email());
    var name = Person.name(wanted.name());
    var hash =
        isEmpty(wanted.password()) ? null : passwords.accept("password", wanted.password(), email);
    var known = accounts.find(email.value());
    allowMail(email, known.map(a -> a.id().value()).orElse(null), client);
    var device = client.device() == null ? null : Secret.hash(client.device());
    var link =
        known
            .map(a -> Link.to(Purpose.SIGN_IN, a.id().value(), email, a.letters()))
            .orElseGet(() -> Link.signUp(email, name, hash, wanted.language(), device));
    links.send(
        link.returning(wanted.returnTo()),
        known.isPresent() ? "hasAccount" : "SIGN_UP",
        known.map(Person.Account::name).orElse(name));
  }

  /** Signs in by password, or refuses with {@link WrongSignIn}. */
  public SignedIn signIn(String typedEmail, String password, Client client) {
    var email = Email.of(typedEmail);
    var account = accounts.find(email.value());
    allowSignIn(email, account.map(a -> a.id().value()).orElse(null), client);
    if (!passwords.matches(password, account.map(Person.Account::passwordHash).orElse(null))) {
      SecurityLog.note("sign-in-refused", account.map(Person.Account::id).orElse(null));
      throw new WrongSignIn();
    }
    return signIns.begin(account.orElseThrow().id().value(), client);
  }

  /** Sends a link that signs in; to an address without account, an invitation to sign up. */
  public void sendSignInLink(String typedEmail, String language, String returnTo, Client client) {
    send(Purpose.SIGN_IN, typedEmail, language, returnTo, client);
  }

  /** Sends a link that sets a new password. */
  public void sendResetLink(String typedEmail, String language, Client client) {
    send(Purpose.RESET, typedEmail, language, null, client);
  }

  private void send(
      Purpose purpose, String typedEmail, String language, String returnTo, Client client) {
    var email = Email.of(typedEmail);
    var account = accounts.find(email.value());
    allowMail(email, account.map(a -> a.id().value()).orElse(null), client);
    var link =
        account
            .map(a -> Link.to(purpose, a.id().value(), email, a.letters()))
            .orElseGet(() -> Link.signUp(email, null, null, language, null));
    links.send(
        link.returning(returnTo),
        account.isPresent() ? purpose.name() : "noAccount",
        account.map(Person.Account::name).orElse(""));
  }

  private void allowSignIn(Email email, Long person, Client client) {
    if (person != null && devices.knows(person, client.device())) {
      limits.take(Limit.SIGN_IN_FROM_KNOWN_DEVICE, person + " " + client.device());
      return;
    }
    limits.take(Limit.SIGN_IN_FROM_NETWORK, client.network());
    limits.take(Limit.SIGN_IN_TO_ACCOUNT_FROM_NETWORK, email + " " + client.network());
    limits.take(Limit.SIGN_IN_TO_ACCOUNT, email);
  }

  private void allowMail(Email email, Long person, Client client) {
    if (person != null && devices.knows(person, client.device())) {
      limits.take(Limit.MAIL_FROM_KNOWN_DEVICE, person + " " + client.device());
      return;
    }
    limits.take(Limit.MAIL_FROM_NETWORK, client.network());
    limits.take(Limit.MAIL_TO_ACCOUNT_FROM_NETWORK, email + " " + client.network());
    limits.take(Limit.MAIL_TO_ACCOUNT, email);
  }

  private static boolean isEmpty(String typed) {
    return typed == null || typed.isEmpty();
  }
}
