package org.roundtable.launch.opinion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.roundtable.comment.ConsultationBroken;
import org.roundtable.kernel.Sentences;
import org.roundtable.launch.Obstacle;
import org.roundtable.launch.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells who thinks alike in a public consultation, without a portal or a database. */
@Command(
    name = "opinion",
    description = {
      "Finds the opinion groups of a public consultation: a folder in the format",
      "of open data (comments.csv, and votes.csv or participants-votes.csv) or of a",
      "Polis server (comments.json, votes.json). Same votes, same result."
    },
    mixinStandardHelpOptions = true)
public final class OpinionGroups implements Callable<Integer> {

  @Mixin private Output output;
  @Spec private CommandSpec spec;

  @Option(
      names = "--given",
      paramLabel = "FILE",
      description =
          "Take admitted people and groups from this file of a Polis server (math-pca2.json), to"
              + " compare the rest. A bare name is looked for in FOLDER too.")
  private Path given;

  @Parameters(paramLabel = "FOLDER", description = "Where the files are.")
  private Path folder;

  private final Sentences sentences = Sentences.in(Locale.ENGLISH);

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) throw new Obstacle(sentences.say("import.noFolder", folder));
    try {
      var conversation = Conversation.in(folder);
      var opinion = given == null ? conversation.opinion() : conversation.opinion(givenFile());
      output.print(
          spec,
          OpinionJson.of(opinion),
          () -> new OpinionText(sentences, conversation.texts()).of(opinion));
      return 0;
    } catch (ConsultationBroken broken) {
      throw new Obstacle(broken.say(sentences), broken);
    } catch (IOException e) {
      throw new Obstacle(sentences.say("import.unreadable", folder, e.getMessage()), e);
    }
  }

  private Path givenFile() {
    return Files.exists(given) ? given : folder.resolve(given);
  }
}
