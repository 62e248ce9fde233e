package org.roundtable.notice;

import java.util.List;
import java.util.Locale;

/**
 * What families ask of every system that holds children's data, in the order of the page. The
 * answers are first asked for by the parents of 2013 and by the laws named in the notice.
 */
public enum Question {
  NAME,
  WHAT,
  WHO_RUNS,
  COLLECTED,
  WHY,
  WHO_SEES,
  WHERE_KEPT,
  HOW_LONG,
  SOLD,
  ADS,
  COLLEGES,
  ENCRYPTED,
  SAY_NO,
  CONTACT;

  /** The eight that a parent looks for first, in the order of the strip. */
  public static final List<Question> KEY_FACTS =
      List.of(WHERE_KEPT, WHO_SEES, HOW_LONG, SOLD, ADS, COLLEGES, ENCRYPTED, SAY_NO);

  /** Answered by yes, no or partly before any words; the others by words alone. */
  public boolean yesOrNo() {
    return this == SOLD || this == ADS || this == COLLEGES || this == ENCRYPTED || this == SAY_NO;
  }

  public boolean keyFact() {
    return KEY_FACTS.contains(this);
  }

  /** How this question may stand, in the order of a form. */
  public List<Standing> standings() {
    if (this == NAME) return List.of(Standing.TEXT);
    if (!yesOrNo()) return List.of(Standing.TEXT, Standing.NOT_YET_KNOWN);
    return List.of(Standing.NO, Standing.YES, Standing.PARTLY, Standing.NOT_YET_KNOWN);
  }

  /** The answer that most parents hope for; null where there is none. */
  public Standing hopedFor() {
    if (!yesOrNo()) return null;
    return this == ENCRYPTED || this == SAY_NO ? Standing.YES : Standing.NO;
  }

  /** The most characters of an answer. */
  public int longest() {
    return this == NAME ? 120 : 4000;
  }

  /** The name in JSON: {@code who_sees}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
