package org.roundtable.harness;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Deque's axe-core inside a page: finds what shuts somebody out. Put in once, asked often. */
final class Axe {
  private static final String PROGRAM = program();
  private static final String ASK =
      """
      async () => (await axe.run(document, {resultTypes: ['violations']})).violations
        .map(v => v.id + ' (' + v.help + '): ' +
          v.nodes.slice(0, 5).map(n => n.html.slice(0, 300)).join(' | ')).join('\\n')""";

  private Axe() {}

  /** What it finds, a line each; empty when it finds nothing. */
  static String violations(Page page) {
    if (page.evaluate("() => typeof window.axe").equals("undefined")) page.evaluate(PROGRAM);
    return (String) page.evaluate(ASK);
  }

  private static String program() {
    try (var source = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(source.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
