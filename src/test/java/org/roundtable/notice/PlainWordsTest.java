package org.roundtable.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.Words;
import org.roundtable.notice.codes.Codes;
import org.roundtable.notice.codes.Element;
import org.roundtable.notice.codes.Elements;
import org.roundtable.notice.law.Laws;
import org.roundtable.notice.reading.Reading;

/** What families read of codes and laws keeps to the limit that notices have. */
class PlainWordsTest {
  private static Stream<Words> means() {
    return Stream.concat(
        Codes.all().stream()
            .flatMap(l -> l.codes().stream())
            .flatMap(
                c -> Stream.concat(Stream.of(c.means()), c.clocks().stream().map(k -> k.words()))),
        Elements.all().stream().map(Element::means));
  }

  private static Stream<Words> asked() {
    return new Laws(Path.of("no-such-folder"))
        .profiles().stream().flatMap(p -> p.requirements().stream()).map(r -> r.words());
  }

  /** A short sentence with one long word scores badly by itself; four together tell the truth. */
  private static void plain(List<Words> texts, String language) {
    for (int i = 0; i < texts.size(); i += 4) {
      var four = texts.subList(i, Math.min(i + 4, texts.size()));
      var text = String.join(" ", four.stream().map(w -> w.in(language)).toList());
      assertFalse(Reading.of(language, text).aboveLimit(), text);
    }
  }

  @Test
  void whatTermsMeanIsPlain() {
    var texts = means().filter(w -> !w.empty()).toList();
    assertEquals(0, texts.stream().filter(w -> w.missing("es")).count());
    plain(texts, "en");
    plain(texts, "es");
  }

  @Test
  void whatALawAsksIsPlain() {
    var texts = asked().toList();
    assertEquals(0, texts.stream().filter(w -> w.missing("es")).count());
    plain(texts, "en");
    plain(texts, "es");
  }
}
