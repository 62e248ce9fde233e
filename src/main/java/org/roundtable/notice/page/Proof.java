package org.roundtable.notice.page;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.roundtable.notice.record.Evidence;

/**
 * What a claim rests on, in one line: "Checked by the district · 2 October 2013 · clause 5.2".
 *
 * @param level a code of {@code evidence-level}, so that the page can mark it
 * @param url where it can be read; empty where it cannot
 */
public record Proof(String level, Said said, String url) {

  static Proof of(Evidence evidence, Tongue tongue) {
    var level = tongue.code(Evidence.LIST, evidence.level());
    var line =
        Stream.of(
                level.text(),
                evidence.auditor(),
                evidence.date().isEmpty() ? "" : tongue.day(evidence.date()),
                evidence.clause())
            .filter(text -> !text.isEmpty())
            .collect(joining(" · "));
    return new Proof(evidence.level(), tongue.plain(line), evidence.url());
  }
}
