package org.roundtable.notice.reading;

import java.util.List;

/**
 * A word with a special meaning, or one for which there is a plainer one, in one language.
 *
 * @param id the same in all languages
 * @param forms as it may be written; the first is its name
 * @param plainer what to write instead; empty where there is nothing plainer
 * @param meaning one or two short sentences; empty where the plainer word says it all
 */
public record Term(String id, List<String> forms, String plainer, String meaning) {

  public String name() {
    return forms.get(0);
  }

  public boolean isJargon() {
    return !plainer.isEmpty();
  }

  /** A term of the notice, whose meaning its page opens in place. */
  public boolean isExplained() {
    return !meaning.isEmpty();
  }
}
