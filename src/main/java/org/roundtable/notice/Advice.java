package org.roundtable.notice;

import java.util.List;
import java.util.Locale;
import org.roundtable.kernel.Sentences;
import org.roundtable.notice.reading.Finding;
import org.roundtable.notice.reading.Reading;
import org.roundtable.notice.reading.Score;
import org.roundtable.notice.reading.Sentence;

/**
 * What the portal tells the writer of a text about how hard it is to read, in the writer's
 * language. Places are UTF-16 offsets in the text, as browsers count.
 *
 * @param scored false for languages without a formula; counts and scores are null then
 * @param said the score, and whether publishing needs a reason
 * @param passiveShare the share of sentences that do not say who does something, 0 to 1
 * @param costly the sentences above the limit, those first without which the text gains most
 */
public record Advice(
    String language,
    String algorithm,
    boolean scored,
    Integer sentences,
    Integer words,
    Integer syllables,
    Integer polysyllables,
    Double fleschReadingEase,
    Double fleschKincaidGrade,
    Double smog,
    Boolean smogIndicative,
    Double inflesz,
    String infleszBand,
    Double fernandezHuerta,
    boolean aboveLimit,
    double passiveShare,
    String said,
    List<Place> costly,
    List<Place> findings) {

  private static final int MOST_COSTLY = 5;
  private static final int MOST_FINDINGS = 100;
  private static final int LONGEST_QUOTE = 90;

  /**
   * @param kind costly_sentence, long_sentence, long_paragraph, passive or jargon
   * @param plainer for jargon what to write instead, else null
   */
  public record Place(String kind, int start, int end, String said, String plainer) {}

  public static Advice on(Reading reading, String text, Sentences sentences) {
    boolean scored = Reading.isScored(reading.language());
    var counts = reading.counts();
    var english = reading.score().orElse(null) instanceof Score.English e ? e : null;
    var spanish = reading.score().orElse(null) instanceof Score.Spanish s ? s : null;
    return new Advice(
        reading.language(),
        Reading.ALGORITHM,
        scored,
        scored ? counts.sentences() : null,
        scored ? counts.words() : null,
        scored ? counts.syllables() : null,
        scored ? counts.polysyllables() : null,
        english == null ? null : rounded(english.fleschReadingEase()),
        english == null ? null : rounded(english.fleschKincaidGrade()),
        english == null ? null : rounded(english.smog()),
        english == null ? null : english.smogIndicative(),
        spanish == null ? null : rounded(spanish.inflesz()),
        spanish == null ? null : spanish.band().name().toLowerCase(Locale.ROOT),
        spanish == null ? null : rounded(spanish.fernandezHuerta()),
        reading.aboveLimit(),
        rounded(reading.passiveShare()),
        said(reading, sentences),
        reading.costliest(MOST_COSTLY).stream().map(c -> costly(c, text, sentences)).toList(),
        reading.findings().stream()
            .limit(MOST_FINDINGS)
            .map(f -> found(f, text, sentences))
            .toList());
  }

  private static String said(Reading reading, Sentences sentences) {
    if (!Reading.isScored(reading.language())) return sentences.say("reading.notScored");
    if (reading.score().isEmpty()) return sentences.say("reading.nothing");
    var score = reading.score().get();
    var limit = score.aboveLimit() ? "above" : "within";
    if (score instanceof Score.Spanish spanish)
      return sentences.say("reading.inflesz." + limit, spanish.inflesz(), band(spanish, sentences));
    return sentences.say("reading.grade." + limit, score.difficulty());
  }

  private static String band(Score.Spanish spanish, Sentences sentences) {
    return sentences.say("readability.band." + spanish.band().name().toLowerCase(Locale.ROOT));
  }

  private static Place costly(Sentence sentence, String text, Sentences sentences) {
    var quote = quote(text, sentence.start(), sentence.end());
    var said =
        sentence.score().orElseThrow() instanceof Score.Spanish spanish
            ? sentences.say("reading.costly.inflesz", spanish.inflesz(), quote)
            : sentences.say(
                "reading.costly.grade", sentence.score().orElseThrow().difficulty(), quote);
    return new Place("costly_sentence", sentence.start(), sentence.end(), said, null);
  }

  private static Place found(Finding finding, String text, Sentences sentences) {
    var plainer = finding.term() == null ? null : finding.term().plainer();
    var quote = quote(text, finding.start(), finding.end());
    return new Place(
        finding.kind().name().toLowerCase(Locale.ROOT),
        finding.start(),
        finding.end(),
        sentences.say("reading.found." + finding.kind(), quote, finding.size(), plainer),
        plainer);
  }

  private static String quote(String text, int start, int end) {
    var line = text.substring(start, end).replaceAll("\\s+", " ");
    if (line.length() <= LONGEST_QUOTE) return line;
    int blank = line.lastIndexOf(' ', LONGEST_QUOTE);
    int cut = blank > 0 ? blank : LONGEST_QUOTE;
    return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut) + "…";
  }

  private static double rounded(double score) {
    return Math.round(score * 1e4) / 1e4;
  }
}
