package org.roundtable.launch.opinion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.roundtable.comment.Consultation;
import org.roundtable.comment.ConsultationBroken;
import org.roundtable.opinion.math.Opinion;
import org.roundtable.opinion.math.VoteLog;

/**
 * What people voted on, and how, out of a folder in either format.
 *
 * @param texts of the statements, by id
 */
record Conversation(VoteLog votes, Map<Long, String> texts) {

  static Conversation in(Path folder) throws IOException {
    if (has(folder, "comments.json") || has(folder, "votes.json"))
      return new ServerFolder(folder).conversation();
    if (!has(folder, "comments.csv") && !has(folder, "votes.csv"))
      throw new ConsultationBroken(folder.toString(), 0, "noFiles");
    return openData(Consultation.in(folder));
  }

  private static boolean has(Path folder, String file) {
    return Files.exists(folder.resolve(file));
  }

  private static Conversation openData(Consultation consultation) throws IOException {
    var texts = new HashMap<Long, String>();
    for (var comment : consultation.comments()) texts.put(comment.id(), comment.text());
    var hidden =
        consultation.comments().stream()
            .filter(Consultation.Comment::hidden)
            .map(Consultation.Comment::id)
            .toList();
    var log = new VoteLog(texts.keySet(), hidden);
    consultation.<RuntimeException>votes(
        vote -> log.add(vote.voter(), vote.comment(), vote.value(), vote.at()));
    return new Conversation(log, texts);
  }

  Opinion opinion() {
    return Opinion.of(votes.matrix());
  }

  /** Takes who is admitted and the groups from what a Polis server found. */
  Opinion opinion(Path givenFile) throws IOException {
    var given = GivenFile.read(givenFile);
    given.admitted().forEach(votes::participant);
    given.groups().values().forEach(members -> members.forEach(votes::participant));
    return Opinion.of(votes.matrix(), given);
  }
}
