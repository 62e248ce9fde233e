package org.roundtable.notice.codes;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.roundtable.kernel.Words;

/**
 * One choice of a list, with the short words that families read.
 *
 * @param means one plain sentence for whoever opens the term; empty where the words say it all
 * @param iri the term of the W3C Data Privacy Vocabulary, or null
 * @param citation the law's own place, or null
 * @param clocks of a right: how long it may take, most general first
 * @param also what registers elsewhere call the same
 */
public record Code(
    String code,
    Words words,
    Words means,
    String iri,
    String citation,
    List<Clock> clocks,
    List<String> also) {

  static Code of(DataPart part) {
    part.only("code", "en", "es", "meansEn", "meansEs", "iri", "citation", "clocks", "also");
    return new Code(
        part.text("code"),
        part.words("en", "es"),
        part.wordsOrNone("meansEn", "meansEs"),
        part.textOrNull("iri"),
        part.textOrNull("citation"),
        part.parts("clocks").stream().map(Clock::of).toList(),
        part.texts("also"));
  }

  /** Does somebody who writes {@code text} mean this one? Case and punctuation weigh nothing. */
  boolean means(String text) {
    var bare = bare(text);
    return Stream.concat(
            Stream.concat(Stream.of(code), words.byLanguage().values().stream()), also.stream())
        .anyMatch(name -> bare(name).equals(bare));
  }

  /** A name without case and punctuation: two that differ in these alone mean one thing. */
  public static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
