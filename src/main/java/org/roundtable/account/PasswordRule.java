package org.roundtable.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.kernel.BadInput;

/**
 * What makes a password good enough: its length, and that nobody tries it first. Any characters,
 * taken as they are; no rule about digits or capitals, no expiry, no hint (OWASP ASVS 5.0, 6.2).
 */
public final class PasswordRule {
  public static final int SHORTEST = 8;
  public static final int LONGEST = 128;
  private static final int A_WORD = 4;
  private static final Set<String> COMMON = read();

  private PasswordRule() {}

  /**
   * @param field where it was typed
   * @param ownWords names that belong to this place or person, which a guesser tries first
   */
  public static String accept(String field, String typed, Collection<String> ownWords) {
    if (typed == null || typed.isEmpty()) throw new BadInput(field, "empty");
    var length = typed.codePointCount(0, typed.length());
    if (length < SHORTEST) throw new BadInput(field, "tooShort", SHORTEST);
    if (length > LONGEST) throw new BadInput(field, "tooLong", LONGEST, length);
    if (COMMON.contains(typed.toLowerCase(Locale.ROOT)))
      throw new BadInput(field, "password.common");
    var letters = letters(typed);
    if (ownWords.stream()
        .map(PasswordRule::letters)
        .filter(w -> w.length() >= A_WORD)
        .anyMatch(letters::contains)) throw new BadInput(field, "password.ownWord");
    return typed;
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Set<String> read() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                PasswordRule.class.getResourceAsStream("/common-passwords.txt"),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> !l.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
