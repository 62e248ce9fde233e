package org.roundtable.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.roundtable.district.Districts;

/**
 * Hashes of passwords: Argon2id with 19 MiB, two passes (OWASP Password Storage). A hash costs
 * memory and time on purpose, so that only a few are made at once.
 */
@ApplicationScoped
public class Passwords {
  private static final Argon2Function ARGON2ID =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
  private static final int SALT = 16;

  /** The hash of a password that nobody has: compared with where there is no account. */
  private static final String NOBODY = hashed(Secret.fresh());

  private final Semaphore places = new Semaphore(4, true);
  @Inject Districts districts;

  /**
   * Refuses a poor password, and hashes a good one.
   *
   * @param email of the person whose it will be
   */
  public String accept(String field, String typed, Email email) {
    var ownWords = new ArrayList<>(List.of("roundtable", email.local()));
    districts.all().forEach(d -> ownWords.addAll(List.of(d.slug(), d.name())));
    PasswordRule.accept(field, typed, ownWords);
    return within(() -> hashed(typed));
  }

  /** Takes as long for an account without password, and for no account at all. */
  public boolean matches(String typed, String hash) {
    if (typed == null || typed.length() > 2 * PasswordRule.LONGEST) return false;
    var right = within(() -> check(typed, hash == null ? NOBODY : hash));
    return right && hash != null;
  }

  private static String hashed(String typed) {
    return Password.hash(typed).addRandomSalt(SALT).with(ARGON2ID).getResult();
  }

  private static boolean check(String typed, String hash) {
    return Password.check(typed, hash).with(Argon2Function.getInstanceFromHash(hash));
  }

  private <T> T within(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
