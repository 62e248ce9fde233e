package org.roundtable.account;

import java.util.Locale;
import java.util.regex.Pattern;
import org.roundtable.kernel.BadInput;

/** An address that mail can go to, in small letters. */
public record Email(String value) {
  private static final Pattern FORM =
      Pattern.compile(
          "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");
  private static final int LONGEST = 254;

  public static Email of(String typed) {
    return of("email", typed);
  }

  /**
   * @param field where it was typed
   */
  public static Email of(String field, String typed) {
    var plain = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    if (plain.isEmpty()) throw new BadInput(field, "emailEmpty");
    if (plain.length() > LONGEST || !FORM.matcher(plain).matches())
      throw new BadInput(field, "email");
    return new Email(plain);
  }

  /** What stands before the @. */
  public String local() {
    return value.substring(0, value.indexOf('@'));
  }

  @Override
  public String toString() {
    return value;
  }
}
