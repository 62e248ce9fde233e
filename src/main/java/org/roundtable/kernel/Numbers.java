package org.roundtable.kernel;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Numbers, as readers in the United States and as statements take them. */
public final class Numbers {
  private static final Map<Locale, Locale> HERE = new ConcurrentHashMap<>();

  private Numbers() {}

  /** Whoever reads Spanish in the United States reads 2,000.5 all the same. */
  public static Locale locale(Locale language) {
    return HERE.computeIfAbsent(
        language, l -> new Locale.Builder().setLocale(l).setRegion("US").build());
  }

  /** "2,000,000" */
  public static String whole(long n, Locale language) {
    return NumberFormat.getIntegerInstance(locale(language)).format(n);
  }

  /** "$2,000,000"; of another currency "2,000,000 CAD", of none the number alone. */
  public static String money(long amount, String currency, Locale language) {
    var number = whole(amount, language);
    return currency.equals("USD") ? "$" + number : (number + " " + currency).strip();
  }

  /** For a statement: as {@code string_to_array(?, ',')} takes them apart. */
  public static String joined(Collection<? extends Number> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
