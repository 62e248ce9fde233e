package org.roundtable.notice;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.roundtable.account.Caller;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Place;
import org.roundtable.harness.Records;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Field;

/** A district whose staff write notices, for the tests that write and read them. */
abstract class AtTheDeskIT extends InsideIT {
  static final Words NOTE = Words.english("First version.");
  @Inject Notices notices;
  @Inject Publications publications;
  @Inject Drafts drafts;
  @Inject PublishedNotices published;
  Place jeffco;
  Caller dana;

  @BeforeEach
  void staffAreThere() {
    jeffco = Districts.jeffco();
    dana = Officials.staff(jeffco).caller();
  }

  /** A published notice with these fields not yet known. */
  String publish(String name, Field... open) {
    var slug = notices.create(jeffco.id(), dana, Words.english(name));
    var record = Records.lawful(name);
    for (var field : open) record = Records.open(record, field);
    notices.save(jeffco.id(), dana, slug, Notices.Writing.all(new Edition(1, 0), record));
    publishDraft(slug, NOTE);
    return slug;
  }

  void publishDraft(String slug, Words note) {
    publications.publish(
        jeffco.id(), dana, slug, new Publications.Publication(null, note, Words.NONE, NOTE));
  }

  Edition save(Caller caller, String slug, Edition seen) {
    return save(caller, slug, seen, Records.lawful("Dashboard"));
  }

  Edition save(Caller caller, String slug, Edition seen, DataUse record) {
    return notices.save(jeffco.id(), caller, slug, Notices.Writing.all(seen, record));
  }

  void move(String slug, Status next) {
    notices.setStatus(jeffco.id(), dana, slug, next, NOTE);
  }
}
