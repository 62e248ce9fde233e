package org.roundtable.account.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import org.roundtable.account.Accounts;
import org.roundtable.account.Client;
import org.roundtable.account.Email;
import org.roundtable.account.Link;
import org.roundtable.account.LinkOver;
import org.roundtable.account.Links;
import org.roundtable.account.Person;
import org.roundtable.account.Purpose;
import org.roundtable.account.Role;
import org.roundtable.account.Secret;
import org.roundtable.account.SignIns;
import org.roundtable.account.SignedIn;
import org.roundtable.account.me.Erasures;
import org.roundtable.account.people.Grants;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PersonId;

/** The press of the button behind a one-time link: the link is used up and does its one thing. */
@ApplicationScoped
@Transactional
public class Openings {
  @Inject Links links;
  @Inject Accounts accounts;
  @Inject SignIns signIns;
  @Inject Grants grants;
  @Inject Erasures erasures;

  /**
   * What was typed beside the button, where the link's purpose asks for it.
   *
   * @param passwordHash of the password typed here, or null
   */
  public record Typed(String name, String email, String passwordHash) {}

  /**
   * @param signedIn null where the link does not sign anybody in
   * @param returnTo an address of the portal
   */
  public record Opened(Purpose purpose, SignedIn signedIn, String returnTo) {}

  /** Does what the link is for, once; refuses with {@link LinkOver} the second time. */
  public Opened open(String secret, Typed typed, Client client) {
    var link = links.take(secret);
    return switch (link.purpose()) {
      case SIGN_UP -> opened(link, begin(signUp(link, typed, client), client));
      case SIGN_IN -> opened(link, begin(existing(link), client));
      case RESET -> opened(link, reset(link, typed, client));
      case INVITATION -> opened(link, accept(link, typed, client));
      case FIRST_OPERATOR -> new Opened(link.purpose(), operate(typed, client), "/operator");
      case NEW_EMAIL -> {
        accounts.changeEmail(existing(link), Email.of(link.email()));
        yield opened(link, null);
      }
      case CLOSE_ACCOUNT -> {
        erasures.close(existing(link), Erasures.Words.valueOf(link.returnTo()));
        yield new Opened(link.purpose(), null, "/");
      }
    };
  }

  private static Opened opened(Link link, SignedIn signedIn) {
    return new Opened(link.purpose(), signedIn, link.returnTo() == null ? "/" : link.returnTo());
  }

  private SignedIn begin(PersonId person, Client client) {
    return signIns.begin(person.value(), client);
  }

  private PersonId existing(Link link) {
    var account = accounts.of(new PersonId(link.person()));
    if (account.email() == null || account.disabled()) throw new LinkOver();
    return account.id();
  }

  /**
   * A password chosen at sign-up counts only in the browser that chose it: else somebody could sign
   * a stranger up with a password of their own and wait for the stranger to open the link.
   */
  private PersonId signUp(Link link, Typed typed, Client client) {
    var hash =
        typed.passwordHash() == null && chosenHere(link, client)
            ? link.passwordHash()
            : typed.passwordHash();
    var account =
        accounts.make(
            Email.of(link.email()), link.name() == null ? typed.name() : link.name(), hash);
    links.endAll(link.email());
    return account.id();
  }

  static boolean chosenHere(Link link, Client client) {
    return link.passwordHash() != null
        && link.deviceHash() != null
        && client.device() != null
        && MessageDigest.isEqual(link.deviceHash(), Secret.hash(client.device()));
  }

  private SignedIn reset(Link link, Typed typed, Client client) {
    if (typed.passwordHash() == null) throw new BadInput("password", "empty");
    var person = existing(link);
    accounts.protect(person, typed.passwordHash());
    signIns.endAll(person.value(), null);
    return begin(person, client);
  }

  private SignedIn accept(Link link, Typed typed, Client client) {
    var email = Email.of(link.email());
    var account =
        accounts
            .find(email.value())
            .orElseGet(() -> accounts.make(email, Person.name(typed.name()), typed.passwordHash()));
    var district = link.district() == null ? null : new DistrictId(link.district());
    link.roles().forEach(role -> grants.give(district, account.id(), role, null));
    return begin(account.id(), client);
  }

  private SignedIn operate(Typed typed, Client client) {
    var email = Email.of(typed.email());
    if (typed.passwordHash() == null) throw new BadInput("password", "empty");
    if (accounts.find(email.value()).isPresent()) throw new BadInput("email", "emailTaken");
    var account = accounts.make(email, Person.name(typed.name()), typed.passwordHash());
    grants.give(null, account.id(), Role.OPERATOR, null);
    return begin(account.id(), client);
  }
}
