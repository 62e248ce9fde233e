package org.roundtable.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.account.Accounts;
import org.roundtable.account.Caller;
import org.roundtable.account.Client;
import org.roundtable.account.Devices;
import org.roundtable.account.Limit;
import org.roundtable.account.Limits;
import org.roundtable.account.SecurityLog;
import org.roundtable.account.SignInFirst;
import org.roundtable.account.SignIns;
import org.roundtable.account.SignedIn;
import org.roundtable.account.mail.Mails;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.PersonId;

/**
 * The second proof of who somebody is: a code of their app, or one of ten recovery codes. Every
 * change of it is remembered and told to its owner by mail.
 */
@ApplicationScoped
@Transactional
public class SecondFactors {
  private static final System.Logger LOG = System.getLogger(SecondFactors.class.getName());

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;
  @Inject Accounts accounts;
  @Inject SignIns signIns;
  @Inject Devices devices;
  @Inject RecoveryCodes codes;
  @Inject Limits limits;
  @Inject Mails mails;

  private enum Change {
    SET_UP,
    CODES_RENEWED,
    RECOVERY_CODE_USED,
    SWITCHED_OFF,
    RESET
  }

  /**
   * @param setUpAt null where there is none
   * @param codesLeft recovery codes that were not used yet
   */
  public record State(Instant setUpAt, int codesLeft) {}

  /** One's own. */
  public State of(Caller caller) {
    var person = caller.mustBeSignedIn();
    var at =
        entities
            .createNativeQuery("select max(set_up_at) from second_factor where person_id = ?1")
            .setParameter(1, person.value())
            .getSingleResult();
    return new State(at == null ? null : ((Timestamp) at).toInstant(), codes.left(person));
  }

  /**
   * @param recoveryCodes shown this once
   */
  public record SetUp(SignedIn signedIn, List<String> recoveryCodes) {}

  /**
   * Sets it up, once the app has shown that it knows the secret. The browser gets a new sign-in
   * with both proofs; the others have to bring theirs. Whoever calls this has asked for the first
   * proof again.
   */
  public SetUp setUp(PersonId person, Totp offered, String code, Client client) {
    limits.take(Limit.CODE_OF_PERSON, person.value());
    var step = offered.stepOf(needed(code), clock.instant());
    if (step.isEmpty()) throw new BadInput("code", "wrongCode");
    var made =
        entities
            .createNativeQuery(
                "insert into second_factor (person_id, sealed_secret, set_up_at, last_step)"
                    + " values (?1, ?2, ?3, ?4) on conflict do nothing")
            .setParameter(1, person.value())
            .setParameter(2, Seal.kept().close(offered.secret(), person.value()))
            .setParameter(3, Timestamp.from(clock.instant()))
            .setParameter(4, step.getAsLong())
            .executeUpdate();
    if (made == 0) throw new BadInput("code", "secondProofThere");
    var sheet = codes.make(person);
    remember(person, Change.SET_UP, person, "secondProofOn");
    return new SetUp(signIns.beginProven(person.value(), client), sheet);
  }

  /**
   * @param left recovery codes, when one was used just now; else null
   */
  public record Given(SignedIn signedIn, Integer left) {}

  /** The second proof of a browser that has given the first. */
  public Given give(String code, Client client) {
    var person = signIns.halfway(client).orElseThrow(SignInFirst::new);
    var recovery = prove(person, code, client);
    return new Given(
        signIns.beginProven(person.value(), client), recovery ? codes.left(person) : null);
  }

  /** Ten new recovery codes for a code; the old ones are worth nothing from now on. */
  public List<String> renewCodes(Caller caller, String code, Client client) {
    var person = caller.mustBeSignedIn();
    prove(person, code, client);
    remember(person, Change.CODES_RENEWED, person, "recoveryCodesNew");
    return codes.make(person);
  }

  /** Switches it off for a code; who holds an office is asked to set it up anew. */
  public void switchOff(Caller caller, String code, Client client) {
    var person = caller.mustBeSignedIn();
    prove(person, code, client);
    remove(person);
    remember(person, Change.SWITCHED_OFF, person, "secondProofOff");
  }

  /**
   * Takes it from somebody who lost the phone and the recovery codes, and signs them out
   * everywhere. Whoever calls this has checked the right to.
   */
  public void reset(PersonId person, PersonId by) {
    if (!remove(person)) throw new BadInput("email", "noSecondProof");
    signIns.endAll(person.value(), null);
    remember(person, Change.RESET, by, "secondProofReset", accounts.of(by).name());
  }

  /** Was it a recovery code? Refuses what is neither, and a code that was taken before. */
  private boolean prove(PersonId person, String typed, Client client) {
    if (devices.knows(person.value(), client.device())) {
      limits.take(Limit.CODE_FROM_KNOWN_DEVICE, person.value() + " " + client.device());
    } else {
      limits.take(Limit.CODE_OF_PERSON, person.value());
      limits.take(Limit.CODE_OF_PERSON_A_DAY, person.value());
    }
    if (takeAppCode(person, needed(typed))) return false;
    if (codes.take(person, typed)) {
      remember(person, Change.RECOVERY_CODE_USED, person, "recoveryCodeUsed", codes.left(person));
      return true;
    }
    SecurityLog.note("code-refused", person);
    throw new BadInput("code", "wrongCode");
  }

  @SuppressWarnings("unchecked")
  private boolean takeAppCode(PersonId person, String typed) {
    Optional<byte[]> sealed =
        entities
            .createNativeQuery("select sealed_secret from second_factor where person_id = ?1")
            .setParameter(1, person.value())
            .getResultStream()
            .findFirst();
    if (sealed.isEmpty()) return false;
    var secret = Seal.kept().open(sealed.get(), person.value());
    if (secret.isEmpty()) {
      LOG.log(Level.WARNING, "a second factor was sealed with another key than the data folder's");
      return false;
    }
    var step = new Totp(secret.get()).stepOf(typed, clock.instant());
    return step.isPresent() && counts(person, step.getAsLong());
  }

  /** Of two that type the same code at the same moment one gets in. */
  private boolean counts(PersonId person, long step) {
    return 1
        == entities
            .createNativeQuery(
                "update second_factor set last_step = ?2 where person_id = ?1 and last_step < ?2")
            .setParameter(1, person.value())
            .setParameter(2, step)
            .executeUpdate();
  }

  /** Sign-ins that gave it are as if it had not been. */
  private boolean remove(PersonId person) {
    codes.forget(person);
    change("update sign_in set proven_at = null where person_id = ?1", person);
    return change("delete from second_factor where person_id = ?1", person) == 1;
  }

  private int change(String sql, PersonId person) {
    return entities.createNativeQuery(sql).setParameter(1, person.value()).executeUpdate();
  }

  private void remember(
      PersonId person, Change change, PersonId by, String letter, Object... words) {
    entities
        .createNativeQuery(
            "insert into second_factor_change (person_id, what, at, by_person) values (?1, ?2, ?3, ?4)")
        .setParameter(1, person.value())
        .setParameter(2, change.name())
        .setParameter(3, Timestamp.from(clock.instant()))
        .setParameter(4, by.value())
        .executeUpdate();
    var account = accounts.of(person);
    var all = Stream.concat(Stream.of(account.name()), Stream.of(words)).toArray();
    mails.post(account.email(), Locale.forLanguageTag(account.letters()), letter, all);
    SecurityLog.note("second-proof", person, change, by);
  }

  private static String needed(String code) {
    if (code == null || code.isBlank()) throw new BadInput("code", "codeEmpty");
    if (code.length() > 60) throw new BadInput("code", "wrongCode");
    return code;
  }
}
