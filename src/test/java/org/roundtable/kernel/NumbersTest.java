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
}
