package org.roundtable.notice.page;

import java.util.List;
import java.util.stream.Stream;
import org.roundtable.notice.record.Evidence;

/**
 * What a claim rests on, in one line: "Checked by the district · 2 October 2013 · clause 5.2".
 *
 * @param level a code of {@code evidence-level}, so that the page can mark it
 * @param said what stands between the dots
 * @param url where it can be read; empty where it cannot
 */
public record Proof(String level, List<Said> said, String url) {

  static Proof of(Evidence evidence, Tongue tongue) {
    var day = evidence.date().isEmpty() ? "" : tongue.day(evidence.date());
    var said =
        Stream.of(
                tongue.plain(tongue.code(Evidence.LIST, evidence.level()).text()),
                tongue.in(evidence.auditor()),
                tongue.plain(day),
                tongue.in(evidence.clause()))
            .filter(part -> !part.empty())
            .toList();
    return new Proof(evidence.level(), said, evidence.url());
  }
}
