package org.roundtable.board.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.roundtable.kernel.Sentences;
import org.roundtable.paper.Phrase;

/**
 * One sentence of the brief.
 *
 * @param link where its numbers stand: a page of the portal and the place on it
 */
public record Sentence(List<Phrase> phrases, String link) {
  /** From here on characters that no text holds stand for what is quoted, while it is worded. */
  private static final char MARK = '\uE000';

  /** The sentence of this key; phrases among {@code args} are quoted as they are. */
  static Sentence of(Sentences sentences, String link, String key, Object... args) {
    var quoted = new ArrayList<Phrase>();
    var worded = args.clone();
    for (int i = 0; i < args.length; i++)
      if (args[i] instanceof Phrase phrase) {
        worded[i] = String.valueOf((char) (MARK + quoted.size()));
        quoted.add(phrase);
      }
    return new Sentence(cut(sentences.say(key, worded), quoted), link);
  }

  private static List<Phrase> cut(String worded, List<Phrase> quoted) {
    var phrases = new ArrayList<Phrase>();
    int from = 0;
    for (int i = 0; i < worded.length(); i++) {
      int place = worded.charAt(i) - MARK;
      if (place < 0 || place >= quoted.size()) continue;
      if (i > from) phrases.add(Phrase.said(worded.substring(from, i)));
      phrases.add(quoted.get(place));
      from = i + 1;
    }
    if (from < worded.length()) phrases.add(Phrase.said(worded.substring(from)));
    return List.copyOf(phrases);
  }

  public String text() {
    return phrases.stream().map(Phrase::text).collect(Collectors.joining());
  }
}
