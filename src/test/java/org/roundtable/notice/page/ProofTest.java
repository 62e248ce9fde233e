package org.roundtable.notice.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Records;
import org.roundtable.kernel.Words;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Evidence;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.State;

/** What a claim rests on, in one line. */
class ProofTest {
  private static final DataUse LAWFUL = Records.lawful("Dashboard");

  @Test
  void everyClaimSaysWhatItRestsOn() {
    for (var field : Field.values())
      assertEquals(
          "Told by the company or the district",
          line(SheetTest.claim(LAWFUL, field)),
          field.name());
    var hosting = LAWFUL.to(Field.HOSTING);
    var checked =
        new Evidence(
            "CHECKED",
            Words.english("clause 5.2"),
            Words.english("Privacy office"),
            "2013-10-02",
            "https://a.example/");
    var claim =
        SheetTest.claim(
            LAWFUL.with(
                Field.HOSTING, new Entry(State.GIVEN, hosting.rows(), hosting.plain(), checked)),
            Field.HOSTING);
    assertEquals(
        "Checked by the district · Privacy office · October 2, 2013 · clause 5.2", line(claim));
    assertEquals("https://a.example/", claim.proof().url());
  }

  private static String line(Claim claim) {
    return claim.proof().said().stream().map(Said::text).collect(Collectors.joining(" · "));
  }

  @Test
  void whatItRestsOnIsMarkedAsTheLanguageThatItIsIn() {
    var audit = Words.english("An auditor").with("es", "Una auditora");
    var evidence = new Evidence("AUDITED", Words.english("Clause 5"), audit, "", "");
    var said = Proof.of(evidence, new Tongue(Locale.forLanguageTag("es"))).said();
    assertEquals(
        List.of("es", "es", "en"), said.stream().map(Said::language).toList(), said::toString);
    assertEquals("Una auditora", said.get(1).text());
    assertTrue(said.get(2).untranslated());
  }
}
