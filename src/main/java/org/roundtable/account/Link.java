package org.roundtable.account;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a one-time link carries until it is opened. Which of these are there depends on its purpose.
 *
 * @param person whose it is, or null where there is no account yet
 * @param passwordHash of a sign-up that waits
 * @param district of an invitation
 * @param deviceHash of the browser that chose the password: only there does it count
 */
public record Link(
    Purpose purpose,
    Long person,
    String email,
    String name,
    String passwordHash,
    String returnTo,
    Integer district,
    Set<Role> roles,
    String language,
    byte[] deviceHash)
    implements java.io.Serializable {

  public static Link to(Purpose purpose, Long person, Email email, String language) {
    return new Link(
        purpose, person, email.value(), null, null, null, null, Set.of(), language, null);
  }

  public static Link signUp(
      Email email, String name, String passwordHash, String language, byte[] deviceHash) {
    return new Link(
        Purpose.SIGN_UP,
        null,
        email.value(),
        name,
        passwordHash,
        null,
        null,
        Set.of(),
        language,
        deviceHash);
  }

  /**
   * An invitation into a district, or into the portal's operation when {@code district} is null.
   */
  public static Link invitation(Email email, Integer district, Set<Role> roles, String language) {
    return new Link(
        Purpose.INVITATION, null, email.value(), null, null, null, district, roles, language, null);
  }

  /**
   * @param words what becomes of the person's words; it travels as the link's way back
   */
  public static Link closing(long person, Email email, String words, String language) {
    return new Link(
        Purpose.CLOSE_ACCOUNT,
        person,
        email.value(),
        null,
        null,
        words,
        null,
        Set.of(),
        language,
        null);
  }

  public Link returning(String returnTo) {
    return new Link(
        purpose,
        person,
        email,
        name,
        passwordHash,
        ReturnTo.safe(returnTo),
        district,
        roles,
        language,
        deviceHash);
  }

  public static String write(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
  }

  public static Set<Role> read(String roles) {
    var read = EnumSet.noneOf(Role.class);
    if (roles != null && !roles.isEmpty())
      for (var role : roles.split(",")) read.add(Role.valueOf(role));
    return read;
  }
}
