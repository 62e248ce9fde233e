package org.roundtable.response;

import java.time.Instant;
import org.roundtable.kernel.Words;

/**
 * A point as the people see it who answer it or decide on it.
 *
 * @param theme the theme that it belongs to, or null
 * @param answer the published one
 * @param key where a list goes on after it
 */
public record PointLine(
    long id,
    String text,
    Instant createdAt,
    int agree,
    int disagree,
    int pass,
    Integer theme,
    Words themeTitle,
    Words answer,
    String key) {

  /** As the public sees it: a theme whose answer is held is nobody's business yet. */
  public PointLine forAll() {
    return answer.empty()
        ? new PointLine(id, text, createdAt, agree, disagree, pass, null, Words.NONE, answer, key)
        : this;
  }
}
