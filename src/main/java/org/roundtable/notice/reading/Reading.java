package org.roundtable.notice.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How hard a text is to read, and where. Counts and scores leave out what is no word ({@link
 * Words}), rows of tables and given names; items of a list and headings count as sentences. Other
 * languages than English and Spanish have no formula and are not scored.
 *
 * @param language its code, without region
 * @param counts of the whole text; zero where it is not scored
 * @param score nothing where there is no formula or no word
 * @param sentences in the order of the text
 * @param findings in the order of the text
 */
public record Reading(
    String language,
    Counts counts,
    Optional<Score> score,
    List<Sentence> sentences,
    List<Finding> findings) {

  /** Names these rules and lists; another one, when a text may get another score. */
  public static final String ALGORITHM = "roundtable-reading-1";

  private static final int FEWEST_WORDS = 4;
  private static final Set<String> SCORED = Set.of("en", "es");

  public static Reading of(String language, String text) {
    return of(language, text, Set.of());
  }

  /**
   * @param language a language tag: "en", "es-MX"
   * @param names proper names that weigh on no score
   */
  public static Reading of(String language, String text, Collection<String> names) {
    var code = Locale.forLanguageTag(language.replace('_', '-')).getLanguage();
    if (!isScored(code))
      return new Reading(code, Counts.NONE, Optional.empty(), List.of(), List.of());
    return new Reader(code, text, new Names(names)).read();
  }

  /** Is there a formula for the language? */
  public static boolean isScored(String code) {
    return SCORED.contains(code);
  }

  /** Harder than what may be published without a reason? */
  public boolean aboveLimit() {
    return score.isPresent() && score.get().aboveLimit();
  }

  /**
   * Sentences that are above the limit, those first without which the text gains most. An item of a
   * list with one long word is none: there is nothing in it to say otherwise.
   */
  public List<Sentence> costliest(int most) {
    return sentences.stream()
        .filter(s -> s.aboveLimit() && s.counts().words() >= FEWEST_WORDS)
        .sorted(
            Comparator.comparing(Sentence::cost)
                .thenComparing(s -> s.counts().words())
                .reversed()
                .thenComparing(Sentence::start))
        .limit(most)
        .toList();
  }

  /** The share of sentences that hide who does something, 0 to 1. */
  public double passiveShare() {
    if (sentences.isEmpty()) return 0;
    var starts = new TreeSet<Integer>();
    for (var each : findings) if (each.kind() == Finding.Kind.PASSIVE) starts.add(each.start());
    long passive =
        sentences.stream().filter(s -> !starts.subSet(s.start(), s.end()).isEmpty()).count();
    return (double) passive / sentences.size();
  }
}
