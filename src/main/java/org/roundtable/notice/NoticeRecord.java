package org.roundtable.notice;

import java.io.Serializable;
import java.time.Instant;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;

/**
 * One version of a notice as readers see it.
 *
 * @param number of this version, counted from 1
 * @param newest number of the version that holds now
 * @param changeNote what changed since the version before
 * @param answers made from the record
 */
public record NoticeRecord(
    String slug,
    Status status,
    int number,
    int newest,
    Instant publishedAt,
    Words changeNote,
    DataUse record,
    Remarks remarks,
    Answers answers)
    implements Serializable {

  public NoticeRecord(
      String slug,
      Status status,
      int number,
      int newest,
      Instant publishedAt,
      Words changeNote,
      DataUse record,
      Remarks remarks) {
    this(
        slug,
        status,
        number,
        newest,
        publishedAt,
        changeNote,
        record,
        remarks,
        KeyFacts.of(record));
  }

  public Words name() {
    return answers.name();
  }

  public boolean outdated() {
    return number < newest;
  }
}
