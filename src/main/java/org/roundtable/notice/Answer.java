package org.roundtable.notice;

import java.io.Serializable;
import java.text.BreakIterator;
import java.util.Locale;
import org.roundtable.kernel.Words;

/**
 * The answer to one question of a notice: how it stands, and in which words.
 *
 * @param standing null while nobody has decided, which only a draft may hold
 */
public record Answer(Standing standing, Words words) implements Serializable {
  public static final Answer NONE = new Answer(null, Words.NONE);

  public static Answer text(Words words) {
    return new Answer(Standing.TEXT, words);
  }

  /** Would a reader learn something from it? */
  public boolean given() {
    return standing != null && !(standing.needsWords() && words.empty());
  }

  public boolean open() {
    return standing == Standing.NOT_YET_KNOWN;
  }

  /** Does it begin with a yes, a no, a partly or a not yet known? */
  public boolean says() {
    return standing != null && standing.says();
  }

  /** The first sentence, for the strip of key facts, without the full stop. */
  public String brief(String language) {
    var text = words.in(language);
    var sentences =
        BreakIterator.getSentenceInstance(Locale.forLanguageTag(words.languageIn(language)));
    sentences.setText(text);
    var end = sentences.next();
    var first = end == BreakIterator.DONE ? text : text.substring(0, end).strip();
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }
}
