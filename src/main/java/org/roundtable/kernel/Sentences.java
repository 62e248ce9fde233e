package org.roundtable.kernel;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What a person reads, out of {@code messages*.properties}; English where a language lacks it. */
public final class Sentences {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private final ResourceBundle bundle;
  private final Locale locale;

  private Sentences(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle("messages", locale, Sentences.class.getClassLoader(), NO_FALLBACK);
  }

  public static Sentences in(Locale locale) {
    return new Sentences(locale);
  }

  /** A key that no bundle has comes back in marks, where a test finds it. */
  public String say(String key, Object... args) {
    try {
      return new MessageFormat(bundle.getString(key), Numbers.locale(locale)).format(args);
    } catch (MissingResourceException missing) {
      return "⟦" + key + "⟧";
    }
  }

  /** The sentence of a refusal; words that it names are read in this language too. */
  public String say(Refused refused) {
    return say(refused.key(), Arrays.stream(refused.args()).map(this::read).toArray());
  }

  private Object read(Object named) {
    return named instanceof Words words ? words.in(locale.getLanguage()) : named;
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
