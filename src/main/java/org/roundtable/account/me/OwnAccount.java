package org.roundtable.account.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.roundtable.account.Accounts;
import org.roundtable.account.Caller;
import org.roundtable.account.Client;
import org.roundtable.account.Email;
import org.roundtable.account.Limit;
import org.roundtable.account.Limits;
import org.roundtable.account.Link;
import org.roundtable.account.Links;
import org.roundtable.account.Passwords;
import org.roundtable.account.Person;
import org.roundtable.account.Purpose;
import org.roundtable.account.SecurityLog;
import org.roundtable.account.SignInAgain;
import org.roundtable.account.SignIns;
import org.roundtable.account.SignedIn;
import org.roundtable.account.factor.SecondFactors;
import org.roundtable.account.factor.Totp;
import org.roundtable.kernel.BadInput;

/**
 * Changes that somebody at a forgotten open browser must not make: each asks for the password once
 * more, or for a sign-in of the last ten minutes where there is none. Hashing happens outside of
 * any transaction.
 */
@ApplicationScoped
public class OwnAccount {
  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject SignIns signIns;
  @Inject Erasures erasures;
  @Inject Links links;
  @Inject Limits limits;
  @Inject SecondFactors factors;

  /** Returns a new sign-in for this browser, in place of the one that it had. */
  public SignedIn changePassword(
      Caller caller, String current, String fresh, boolean endOthers, Client client) {
    replacePassword(caller, current, fresh, endOthers, client);
    return signIns.renew(caller.person().value(), client);
  }

  /**
   * For a program, which has no browser that would need a new sign-in.
   *
   * @param endOthers ends the sign-ins of all browsers but the caller's
   */
  public void replacePassword(
      Caller caller, String current, String fresh, boolean endOthers, Client client) {
    var account = owner(caller, current, client);
    accounts.protect(account.id(), passwords.accept("password", fresh, new Email(account.email())));
    if (endOthers) signIns.endAll(account.id().value(), client.secret());
  }

  /** Sends a link to the new address; the old one holds until that is opened. */
  public void changeEmail(Caller caller, String wanted, String password, Client client) {
    caller.mustBeSignedIn();
    var email = Email.of(wanted);
    limits.take(Limit.MAIL_TO_ACCOUNT_FROM_NETWORK, email + " " + client.network());
    accounts.proposeEmail(owner(caller, password, client).id(), email);
  }

  /**
   * Sets up the second proof; a sign-in of the last ten minutes will do in place of the password.
   */
  public SecondFactors.SetUp setUpSecondFactor(
      Caller caller, Totp offered, String code, String password, Client client) {
    var person = caller.mustBeSignedIn();
    if (!signIns.fresh(client)) owner(caller, password, client);
    return factors.setUp(person, offered, code, client);
  }

  /** Deletes the account now. */
  public void close(Caller caller, Erasures.Words words, String password, Client client) {
    erasures.close(owner(caller, password, client).id(), words);
  }

  /** Sends a link that deletes the account, for somebody without a password. */
  public void sendClosingLink(Caller caller, Erasures.Words words) {
    var account = accounts.of(caller.mustBeSignedIn());
    limits.take(Limit.MAIL_TO_ACCOUNT, account.email());
    links.send(
        Link.closing(
            account.id().value(), new Email(account.email()), words.name(), account.letters()),
        Purpose.CLOSE_ACCOUNT.name(),
        account.name());
  }

  private Person.Account owner(Caller caller, String password, Client client) {
    var account = accounts.of(caller.mustBeSignedIn());
    limits.take(Limit.PASSWORD_OF_PERSON, account.id().value());
    if (account.passwordHash() == null) {
      if (!signIns.fresh(client)) throw new SignInAgain();
    } else if (!passwords.matches(password, account.passwordHash())) {
      SecurityLog.note("password-refused", account.id());
      throw new BadInput("current", "wrongPassword");
    }
    return account;
  }
}
