package org.roundtable.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.roundtable.account.mail.Mails;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.PersonId;

/** People's accounts: found, made and changed by their owners. */
@ApplicationScoped
@Transactional
public class Accounts {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;
  @Inject Mails mails;
  @Inject Links links;
  @Inject SignIns signIns;
  @Inject Event<AddressLeft> leavings;

  /** The account of an address, if somebody may sign in to it. */
  public Optional<Person.Account> find(String email) {
    return person(email).filter(Person::maySignIn).map(Person::account);
  }

  public Person.Account of(PersonId id) {
    var person = entities.find(Person.class, id.value());
    if (person == null) throw new NotFound();
    return person.account();
  }

  /** Makes an account, or finds the one that this address already has. */
  public Person.Account make(Email email, String name, String passwordHash) {
    var there = person(email.value());
    if (there.isPresent()) {
      if (!there.get().maySignIn()) throw new LinkOver();
      return there.get().account();
    }
    var person = new Person(email, name, passwordHash, clock.instant());
    entities.persist(person);
    entities.flush();
    SecurityLog.note("account-made", person.id());
    return person.account();
  }

  private Optional<Person> person(String email) {
    return entities
        .createQuery("select p from Person p where p.email = :email", Person.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst();
  }

  /**
   * What somebody sees and changes of their own account.
   *
   * @param password has it one?
   */
  public record Own(
      long id, String email, String name, String language, boolean password, Instant createdAt) {}

  public Own own(Caller caller) {
    var account = of(caller.mustBeSignedIn());
    return new Own(
        account.id().value(),
        account.email(),
        account.name(),
        account.language(),
        account.passwordHash() != null,
        account.createdAt());
  }

  /** Changes the name that others see, and the language of pages and letters. */
  public void change(Caller caller, String name, String language) {
    var person = locked(caller.mustBeSignedIn());
    person.rename(name);
    person.speak(language);
  }

  /** Gives a new password, and tells its owner by mail; links that could sign in are over. */
  public void protect(PersonId id, String passwordHash) {
    var person = locked(id);
    person.protect(passwordHash);
    var account = person.account();
    links.endAll(account.email());
    mails.post(
        account.email(),
        Locale.forLanguageTag(account.letters()),
        "passwordChanged",
        account.name());
    SecurityLog.note("password-changed", id);
  }

  /** Asks the new address to confirm itself, and tells the old one. */
  public void proposeEmail(PersonId id, Email wanted) {
    var account = of(id);
    var language = account.letters();
    mails.post(account.email(), Locale.forLanguageTag(language), "emailWillChange", account.name());
    if (person(wanted.value()).isPresent())
      mails.post(wanted.value(), Locale.forLanguageTag(language), "emailTaken");
    else links.send(Link.to(Purpose.NEW_EMAIL, id.value(), wanted, language), "NEW_EMAIL");
  }

  /** The new address was confirmed from its own mailbox. */
  public void changeEmail(PersonId id, Email confirmed) {
    var person = locked(id);
    if (!person.maySignIn() || person(confirmed.value()).isPresent()) throw new LinkOver();
    var account = person.account();
    links.endAll(account.email());
    leavings.fire(new AddressLeft(id));
    person.reachAt(confirmed);
    mails.post(
        account.email(), Locale.forLanguageTag(account.letters()), "emailChanged", account.name());
    SecurityLog.note("email-changed", id);
  }

  /** Nobody signs in to this account until it is enabled again; whoever is signed in is out. */
  public void disable(PersonId id) {
    locked(id).disable(clock.instant());
    signIns.endAll(id.value(), null);
    SecurityLog.note("disabled", id);
  }

  public void enable(PersonId id) {
    locked(id).enable();
    SecurityLog.note("enabled", id);
  }

  private Person locked(PersonId id) {
    var person = entities.find(Person.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (person == null) throw new NotFound();
    return person;
  }
}
