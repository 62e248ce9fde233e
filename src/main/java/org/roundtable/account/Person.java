package org.roundtable.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.PersonId;
import org.roundtable.kernel.PlainText;

/**
 * Somebody with an account. The name stands beside their words; the e-mail address is seen by
 * themselves and by the administrators of their district alone. When the account is deleted an
 * empty shell stays, so that counts which it was part of stay right.
 */
@Entity
public class Person {
  /** Stands where the name of somebody was who has left. */
  public static final String NOBODY = "—";

  private static final int LONGEST_NAME = 80;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String email;
  private String name;

  @Column(name = "password_hash")
  private String passwordHash;

  private String language;

  @Column(name = "created_at")
  private Timestamp createdAt;

  @Column(name = "closed_at")
  private Timestamp closedAt;

  @Column(name = "disabled_at")
  private Timestamp disabledAt;

  protected Person() {}

  /**
   * @param passwordHash null for somebody who signs in by one-time links
   */
  public Person(Email email, String name, String passwordHash, Instant now) {
    this.email = email.value();
    this.name = name(name);
    this.passwordHash = passwordHash;
    this.createdAt = Timestamp.from(now);
  }

  /** A name as it may stand beside somebody's words. */
  public static String name(String typed) {
    if (typed == null || typed.isBlank()) throw new BadInput("name", "nameEmpty");
    return PlainText.neededLine("name", typed, LONGEST_NAME);
  }

  public void rename(String typed) {
    name = name(typed);
  }

  /**
   * @param code of a language that the portal speaks, or null for what the browser asks for
   */
  public void speak(String code) {
    if (code != null && !List.of("en", "es").contains(code))
      throw new BadInput("language", "language");
    language = code;
  }

  public void reachAt(Email address) {
    email = address.value();
  }

  public void protect(String newPasswordHash) {
    passwordHash = newPasswordHash;
  }

  public void disable(Instant now) {
    disabledAt = Timestamp.from(now);
  }

  public void enable() {
    disabledAt = null;
  }

  /** Leaves an empty shell. */
  public void close(Instant now) {
    email = null;
    name = NOBODY;
    passwordHash = null;
    language = null;
    closedAt = Timestamp.from(now);
  }

  public boolean maySignIn() {
    return closedAt == null && disabledAt == null;
  }

  public PersonId id() {
    return new PersonId(id);
  }

  public Account account() {
    return new Account(
        id(), email, name, passwordHash, language, createdAt.toInstant(), disabledAt != null);
  }

  /**
   * A person's account, for the account feature alone: it knows the hash of the password.
   *
   * @param passwordHash null where there is none
   */
  public record Account(
      PersonId id,
      String email,
      String name,
      String passwordHash,
      String language,
      Instant createdAt,
      boolean disabled) {
    /** The language of letters to this person. */
    public String letters() {
      return language == null ? "en" : language;
    }
  }
}
