package org.roundtable.kernel;

import java.net.URI;
import java.nio.file.Path;

/** What the command line decided, handed over as system properties {@code roundtable.*}. */
public final class Settings {
  /** How the addresses of a demonstration's invented people end; no letter ever arrives there. */
  public static final String INVENTED = "@demo.example";

  private Settings() {}

  /** A demonstration: invented people whom anybody may sign in as. */
  public static boolean demo() {
    return Boolean.getBoolean("roundtable.demo");
  }

  /** The address that people type, without a slash at the end. */
  public static URI publicUrl() {
    return URI.create(System.getProperty("roundtable.public-url", "http://localhost:8080"));
  }

  /** The folder under which everything lives. */
  public static Path data() {
    return Path.of(System.getProperty("roundtable.data", "roundtable-data"));
  }

  /** Any other setting, or null. */
  public static String text(String name) {
    var value = System.getProperty("roundtable." + name);
    return value == null || value.isBlank() ? null : value;
  }
}
