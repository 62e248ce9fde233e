package org.roundtable.launch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.roundtable.kernel.Sentences;
import org.roundtable.notice.reading.Reading;
import org.roundtable.notice.reading.Score;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how hard a text is to read, without a portal or a database. */
@Command(
    name = "reading",
    description = {
      "Tells how hard a text is to read: Flesch, Flesch-Kincaid and SMOG for",
      "English, INFLESZ and Fernandez-Huerta for Spanish. Items of a list and",
      "headings count as sentences; addresses, numbers and codes do not count."
    },
    mixinStandardHelpOptions = true)
public final class Readability implements Callable<Integer> {
  private static final int LARGEST = 5_000_000;

  @Mixin private Output output;
  @Spec private CommandSpec spec;

  @Option(names = "--lang", paramLabel = "en|es", required = true, description = "Its language.")
  private String language;

  @Parameters(paramLabel = "FILE", description = "The text, in UTF-8; - reads standard input.")
  private String file;

  private final Sentences sentences = Sentences.in(Locale.ENGLISH);

  @Override
  public Integer call() throws IOException {
    var code = Locale.forLanguageTag(language.replace('_', '-')).getLanguage();
    if (!Reading.isScored(code)) throw obstacle("language", language);
    var reading = Reading.of(code, text());
    var score = reading.score().orElseThrow(() -> obstacle("noWords", file));
    var numbers = numbers(reading, score);
    output.print(spec, numbers, () -> lines(numbers));
    return 0;
  }

  private String text() throws IOException {
    try (var in = open()) {
      var bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) throw obstacle("tooLarge", file);
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw obstacle("notUtf8", file);
    }
  }

  private InputStream open() throws IOException {
    if (file.equals("-")) return new ByteArrayInputStream(System.in.readNBytes(LARGEST + 1));
    var path = Path.of(file);
    if (!Files.isRegularFile(path)) throw obstacle("noFile", file);
    return Files.newInputStream(path);
  }

  private static Map<String, Object> numbers(Reading reading, Score score) {
    var counts = reading.counts();
    var numbers = new LinkedHashMap<String, Object>();
    numbers.put("language", reading.language());
    numbers.put("algorithm", Reading.ALGORITHM);
    numbers.put("sentences", counts.sentences());
    numbers.put("words", counts.words());
    numbers.put("syllables", counts.syllables());
    numbers.put("polysyllables", counts.polysyllables());
    if (score instanceof Score.English english) {
      numbers.put("flesch_reading_ease", rounded(english.fleschReadingEase()));
      numbers.put("flesch_kincaid_grade", rounded(english.fleschKincaidGrade()));
      numbers.put("smog", rounded(english.smog()));
      numbers.put("smog_indicative", english.smogIndicative());
    } else if (score instanceof Score.Spanish spanish) {
      numbers.put("inflesz", rounded(spanish.inflesz()));
      numbers.put("inflesz_band", spanish.band().name().toLowerCase(Locale.ROOT));
      numbers.put("fernandez_huerta", rounded(spanish.fernandezHuerta()));
    }
    return numbers;
  }

  /** To four places, so that what is exact in decimal looks so. */
  private static double rounded(double score) {
    return Math.round(score * 1e4) / 1e4;
  }

  private String lines(Map<String, Object> numbers) {
    var lines = new StringBuilder();
    numbers.forEach(
        (name, value) ->
            lines
                .append(sentences.say("readability.line." + name, value(name, value)))
                .append(System.lineSeparator()));
    return lines.toString();
  }

  private Object value(String name, Object value) {
    return switch (name) {
      case "inflesz_band" -> sentences.say("readability.band." + value);
      case "smog_indicative" -> sentences.say("readability.indicative." + value);
      default -> value.toString();
    };
  }

  private Obstacle obstacle(String why, String what) {
    return new Obstacle(sentences.say("readability." + why, what));
  }
}
