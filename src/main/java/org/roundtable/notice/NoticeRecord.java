package org.roundtable.notice;

import java.io.Serializable;
import java.time.Instant;
import org.roundtable.kernel.Words;

/**
 * One version of a notice as readers see it.
 *
 * @param number of this version, counted from 1
 * @param newest number of the version that holds now
 * @param changeNote what changed since the version before
 */
public record NoticeRecord(
    String slug,
    Status status,
    int number,
    int newest,
    Instant publishedAt,
    Words changeNote,
    Answers answers)
    implements Serializable {

  public Words name() {
    return answers.name();
  }

  public boolean outdated() {
    return number < newest;
  }
}
