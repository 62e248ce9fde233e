package org.roundtable.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.roundtable.notice.reading.Reading;

/** How long a text of 2,000 words takes to be scored, with all that the writer is told. */
final class ReadingSpeed {
  private static final int WORDS = 2_000;
  private static final int WARMING = 10;
  private static final int REPEATS = 3;

  private ReadingSpeed() {}

  static List<Figure> figures() throws IOException {
    return List.of(figure("en", "messages.properties"), figure("es", "messages_es.properties"));
  }

  private static Figure figure(String language, String file) throws IOException {
    var text = text(file);
    for (int i = 0; i < WARMING; i++) seconds(language, text);
    var times = new double[REPEATS];
    for (int i = 0; i < REPEATS; i++) times[i] = seconds(language, text);
    return Figure.within("reading 2,000 words (" + language + ")", Figure.median(times), "s", 0.1);
  }

  private static double seconds(String language, String text) {
    long begin = System.nanoTime();
    if (Reading.of(language, text).costliest(5).isEmpty()) throw new IllegalStateException("easy");
    return (System.nanoTime() - begin) / 1e9;
  }

  /** What the portal itself says, a paragraph a sentence. */
  private static String text(String file) throws IOException {
    var said = new Properties();
    try (var reader = Files.newBufferedReader(Path.of("src/main/resources", file))) {
      said.load(reader);
    }
    var words = 0;
    var text = new StringBuilder();
    for (var key : said.stringPropertyNames().stream().sorted().toList()) {
      if (words >= WORDS) break;
      text.append(said.getProperty(key)).append("\n\n");
      words += said.getProperty(key).split("\\s+").length;
    }
    return text.toString();
  }
}
