package org.roundtable.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.roundtable.comment.Consultation;
import org.roundtable.comment.ConsultationBroken;
import org.roundtable.comment.ConsultationImport;
import org.roundtable.comment.ConsultationImport.Order;
import org.roundtable.comment.ConsultationImport.Taken;
import org.roundtable.kernel.Refused;
import org.roundtable.kernel.Sentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads a public consultation as an initiative with its points and reactions. */
@Command(
    name = "import-consultation",
    description = {
      "Loads a public consultation (comments.csv, and votes.csv or participants-votes.csv) as an",
      "initiative of a district, with all its points and reactions, or nothing when a file is broken."
    },
    mixinStandardHelpOptions = true)
final class ImportConsultation implements Callable<Integer> {

  @Mixin private Location location;
  @Mixin private Output output;
  @Spec private CommandSpec spec;

  @Option(
      names = "--district",
      required = true,
      paramLabel = "D",
      description = "The district's name in addresses, such as jeffco.")
  private String district;

  @Option(
      names = "--title",
      required = true,
      paramLabel = "T",
      description = "What the initiative is to be called.")
  private String title;

  @Option(
      names = "--licence",
      paramLabel = "TEXT",
      description =
          "Under which licence it may be shown, and whom to name (default: as the open-data"
              + " collection of the Computational Democracy Project states).")
  private String licence;

  @Parameters(paramLabel = "FOLDER", description = "Where the files are.")
  private Path folder;

  private final Sentences sentences = Sentences.in(Locale.ENGLISH);

  @Override
  public Integer call() throws SQLException {
    if (!Files.isDirectory(folder)) throw new Obstacle(sentences.say("import.noFolder", folder));
    try {
      var consultation = Consultation.in(folder);
      try (var database = location.database();
          var connection = database.connect()) {
        var taken = new ConsultationImport(connection, this::step).take(consultation, order());
        output.print(spec, fields(taken), () -> text(taken));
      }
      return 0;
    } catch (ConsultationBroken broken) {
      throw new Obstacle(broken.say(sentences), broken);
    } catch (Refused refused) {
      throw new Obstacle(sentences.say(refused), refused);
    } catch (IOException e) {
      throw new Obstacle(sentences.say("import.unreadable", folder, e.getMessage()), e);
    }
  }

  private Order order() {
    return new Order(
        district,
        title,
        licence == null ? sentences.say("import.licence") : licence,
        Clock.systemUTC().instant());
  }

  /** Told to whoever waits in front of a terminal, not to a program. */
  private void step(String step) {
    if (System.console() == null) return;
    var err = spec.commandLine().getErr();
    err.println(sentences.say("import.step." + step));
    err.flush();
  }

  private static Map<String, Object> fields(Taken taken) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("initiative", taken.initiative());
    fields.put("points", taken.points());
    fields.put("hidden", taken.hidden());
    fields.put("participants", taken.participants());
    fields.put("reactions", taken.reactions());
    fields.put("superseded", taken.superseded());
    fields.put("skipped", taken.allSkipped());
    fields.put("skipped_by_reason", taken.skipped());
    return fields;
  }

  private String text(Taken taken) {
    var lines = new StringBuilder();
    line(lines, "import.taken", taken.points(), taken.participants(), taken.reactions());
    line(lines, "import.at.address", district, taken.initiative());
    if (taken.hidden() > 0) line(lines, "import.wasHidden", taken.hidden());
    if (taken.superseded() > 0) line(lines, "import.superseded", taken.superseded());
    taken.skipped().forEach((why, count) -> line(lines, "import.skipped." + why, count));
    if (taken.skipped().isEmpty()) line(lines, "import.skipped.none");
    return lines.toString();
  }

  private void line(StringBuilder lines, String key, Object... args) {
    lines.append(sentences.say(key, args)).append(System.lineSeparator());
  }
}
