package org.roundtable.notice;

import java.io.Serializable;
import java.time.Instant;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Field;

/**
 * A notice as its writers see it: the draft, or what the next draft begins from.
 *
 * @param edition to be handed back when saving
 * @param newest number of the published version that holds now; 0 where there is none
 * @param started is there a draft?
 */
public record DraftRecord(
    String slug,
    Status status,
    Edition edition,
    int newest,
    boolean started,
    Instant editedAt,
    DataUse record)
    implements Serializable {

  public Words name() {
    return record.to(Field.SYSTEM).one().words("name");
  }

  /** The draft in the shape of a notice, for the preview. */
  public NoticeRecord preview() {
    return new NoticeRecord(
        slug, status, edition.number(), edition.number(), null, Words.NONE, record, Remarks.NONE);
  }
}
