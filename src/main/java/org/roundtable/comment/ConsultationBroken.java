package org.roundtable.comment;

import java.io.Serial;
import org.roundtable.kernel.Sentences;

/** A consultation's file that cannot be read as it is; names the file and the line. */
public final class ConsultationBroken extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;
  private final String file;
  private final long line;
  private final String why;
  private final transient Object[] args;

  /**
   * @param line counted from 1; 0 where the whole file is meant
   * @param why key of the sentence below {@code import.}
   */
  public ConsultationBroken(String file, long line, String why, Object... args) {
    super(file + ":" + line + " " + why, null, false, false);
    this.file = file;
    this.line = line;
    this.why = why;
    this.args = args;
  }

  /** "votes.csv, line 17: …" */
  public String say(Sentences sentences) {
    var sentence = sentences.say("import." + why, args == null ? new Object[0] : args);
    return line == 0
        ? sentences.say("import.at", file, sentence)
        : sentences.say("import.atLine", file, Long.toString(line), sentence);
  }
}
