package org.roundtable.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Numbers as readers in the United States read them, in whichever language. */
class NumbersTest {
  @Test
  void spanishNumbersHaveTheCommasOfTheCountry() {
    for (var language : new String[] {"en", "es"}) {
      var locale = Locale.forLanguageTag(language);
      assertEquals("2,000,000", Numbers.whole(2_000_000, locale));
      var sentence = Sentences.in(locale).say("asks.families.many", 2000);
      assertEquals("2,000", sentence.replaceAll("[^0-9.,]", ""));
    }
  }

  @Test
  void moneyOfTheCountryHasItsSign() {
    assertEquals("$2,000,000", Numbers.money(2_000_000, "USD", Locale.ENGLISH));
    assertEquals("2,000,000 CAD", Numbers.money(2_000_000, "CAD", Locale.forLanguageTag("es")));
    assertEquals("0", Numbers.money(0, "", Locale.ENGLISH));
  }
}
