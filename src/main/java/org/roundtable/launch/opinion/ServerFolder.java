package org.roundtable.launch.opinion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.roundtable.opinion.math.VoteLog;

/**
 * A conversation as a Polis server gives it out: {@code comments.json} and {@code votes.json}, each
 * a list of objects. Ids have one of two names, by the age of the server.
 */
final class ServerFolder {
  private static final String[] STATEMENT = {"tid", "statement_id"};
  private static final String[] PARTICIPANT = {"pid", "participant_id"};
  private static final String[] MODERATION = {"mod", "moderated"};
  private static final int OUT = -1;

  private final Path folder;
  private final Map<Long, String> texts = new HashMap<>();
  private final Set<Long> moderatedOut = new HashSet<>();

  ServerFolder(Path folder) {
    this.folder = folder;
  }

  Conversation conversation() throws IOException {
    comments();
    var log = new VoteLog(texts.keySet(), moderatedOut);
    votes(log);
    return new Conversation(log, texts);
  }

  private void comments() throws IOException {
    try (var entries = new JsonEntries(folder.resolve("comments.json"))) {
      for (var entry = entries.next(); entry != null; entry = entries.next()) {
        long id = entry.id(STATEMENT);
        if (texts.put(id, entry.text("txt")) != null) throw entry.broken("entryTwice", id);
        if (entry.has(MODERATION) && entry.number(-1, 1, MODERATION) == OUT) moderatedOut.add(id);
      }
    }
  }

  private void votes(VoteLog log) throws IOException {
    try (var entries = new JsonEntries(folder.resolve("votes.json"))) {
      for (var entry = entries.next(); entry != null; entry = entries.next()) {
        long statement = entry.id(STATEMENT);
        if (!log.knows(statement)) throw entry.broken("entryUnknown", statement);
        log.add(
            entry.id(PARTICIPANT),
            statement,
            (int) entry.number(-1, 1, "vote"),
            entry.has("modified")
                ? entry.number(0, Long.MAX_VALUE - 1, "modified")
                : VoteLog.UNKNOWN);
      }
    }
  }
}
