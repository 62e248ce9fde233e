package org.roundtable.initiative;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.roundtable.account.Caller;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Place;
import org.roundtable.harness.TestClock;
import org.roundtable.kernel.Words;

/**
 * A district with staff and a clerk in August 2013, and how they bring an initiative on its way.
 */
abstract class AtTheDeskIT extends InsideIT {
  static final Instant START = Instant.parse("2013-08-12T15:00:00Z");
  @Inject Initiatives initiatives;
  @Inject Drafts drafts;
  @Inject Steps steps;
  @Inject Versions versions;
  Place jeffco;
  Caller staff;
  Caller clerk;

  @BeforeEach
  void aDistrictHasStaffAndAClerk() {
    jeffco = Districts.jeffco();
    staff = Officials.staff(jeffco).caller();
    clerk = Officials.clerk(jeffco).caller();
    TestClock.is(START);
  }

  String begun(String title) {
    return drafts.begin(jeffco.id(), staff, Words.english(title), "en");
  }

  String published(String title) {
    var slug = begun(title);
    var read = drafts.open(jeffco.id(), staff, slug).editedAt();
    publish(slug, save(staff, slug, titled(title, "first"), read));
    return slug;
  }

  String open(String title) {
    var slug = published(title);
    steps.open(jeffco.id(), staff, slug, START.plus(Duration.ofDays(30)), Words.NONE);
    return slug;
  }

  Instant save(Caller by, String slug, Text text, Instant read) {
    return drafts.save(jeffco.id(), by, slug, typed(text, null, read));
  }

  int publish(String slug, Instant read) {
    return drafts.publish(jeffco.id(), staff, slug, read, "en");
  }

  static Draft.Typed typed(Text text, String note, Instant read) {
    return new Draft.Typed(text, note == null ? Words.NONE : Words.english(note), List.of(), read);
  }

  static Text titled(String title, String word) {
    var parts = new EnumMap<>(text(word).parts());
    parts.put(Part.TITLE, Words.english(title));
    return new Text(parts);
  }

  static Text text(String word) {
    var parts = new EnumMap<Part, Words>(Part.class);
    for (var part : Part.values()) parts.put(part, Words.english(word));
    return new Text(parts);
  }
}
