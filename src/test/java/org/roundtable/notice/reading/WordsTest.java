package org.roundtable.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a word. */
class WordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      quoteCharacter = '`',
      value = {
        "Don't \"ask\" parents' kids… | Don't ask parents kids",
        "an opt-out, and/or more — or less | an opt-out and or more or less",
        "the U.S. and e.g. this | the U.S and e.g this",
        "write (privacy@example.org). | write",
        "go to www.example.org/a?b, https://x.org/é or example.com! | go to or",
        "in 2013 for $2,000,000 and 12 % | in for and",
        "codes ATM-1, 121.3(c), K-12 and FERPA_SCHOOL | codes c and",
        "FERPA-DIRECTORY is a code | is a code",
        "a 3-year, 30-day plan | a year day plan",
        "*bold* _under_ #tag | bold under tag",
        "¿Qué año? niño’s | Qué año niño’s",
        "end.Next | end Next",
        "123 456 | none",
      })
  void in(String text, String words) {
    assertEquals(
        words == null ? "" : words,
        Words.in(text, 0, text.length()).stream().map(Word::text).collect(Collectors.joining(" ")));
  }
}
