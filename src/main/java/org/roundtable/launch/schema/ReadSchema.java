package org.roundtable.launch.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.roundtable.kernel.Sentences;
import org.roundtable.launch.Obstacle;
import org.roundtable.launch.Output;
import org.roundtable.notice.schema.Dictionary;
import org.roundtable.notice.schema.Match;
import org.roundtable.notice.schema.Schema;
import org.roundtable.notice.schema.Unreadable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells which data about children a system keeps, out of its own schema, without a portal. */
@Command(
    name = "read-schema",
    description = {
      "Reads the fields of a system's own schema (W3C XML Schema, JSON Schema, a data inventory",
      "as CSV, or SQL that creates tables) and matches them to the data elements of a notice.",
      "What the file is, is told by what it holds. Same file, same result."
    },
    mixinStandardHelpOptions = true)
public final class ReadSchema implements Callable<Integer> {

  @Mixin private Output output;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The schema, at most 100 MB.")
  private Path file;

  private final Sentences sentences = Sentences.in(Locale.ENGLISH);

  @Override
  public Integer call() {
    try {
      var schema = Schema.read(file);
      var matches = Dictionary.ours().match(schema);
      output.print(
          spec, json(schema, matches), () -> new MatchText(sentences).of(file, schema, matches));
      return 0;
    } catch (Unreadable e) {
      throw new Obstacle(
          sentences.say(
              "schema.refused", file, sentences.say("schema.refused." + e.why(), e.args())),
          e);
    } catch (IOException e) {
      throw new Obstacle(sentences.say("import.unreadable", file, e.getMessage()), e);
    }
  }

  private Map<String, Object> json(Schema schema, List<Match> matches) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("file", file.getFileName().toString());
    fields.put("format", schema.format().name().toLowerCase(Locale.ROOT));
    fields.put("fields", matches.stream().map(this::json).toList());
    long matched = matches.stream().filter(Match::matched).count();
    fields.put("matched", matched);
    fields.put("unmatched", matches.size() - matched);
    return fields;
  }

  private Map<String, Object> json(Match match) {
    var row = new LinkedHashMap<String, Object>();
    row.put("path", match.field().path());
    row.put("name", match.field().name());
    row.put("code", match.code());
    row.put("sensitivity", match.sensitivity());
    row.put("reason", MatchText.reason(sentences, match.reason()));
    row.put("confidence", match.confidence());
    return row;
  }
}
