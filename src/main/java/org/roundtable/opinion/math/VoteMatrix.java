package org.roundtable.opinion.math;

/**
 * The vote matrix: participants in rows, in the order of their first votes; statements in columns,
 * in the order of their ids; what was not seen is missing. Only votes take room: each is one number
 * that holds column and value, and rows follow each other (compressed sparse rows).
 */
public final class VoteMatrix {
  /** Votes that one column can hold: disagree, pass, agree. */
  static final int VALUES = 3;

  private final long[] participants;
  private final long[] statements;
  private final boolean[] moderatedOut;
  private final int[] starts;
  private final int[] codes;

  VoteMatrix(
      long[] participants, long[] statements, boolean[] moderatedOut, int[] starts, int[] codes) {
    this.participants = participants;
    this.statements = statements;
    this.moderatedOut = moderatedOut;
    this.starts = starts;
    this.codes = codes;
  }

  static int code(int column, int value) {
    return column * VALUES + value + 1;
  }

  static int column(int code) {
    return code / VALUES;
  }

  /** -1, 0 or 1. */
  static int value(int code) {
    return code % VALUES - 1;
  }

  public int participants() {
    return participants.length;
  }

  public int statements() {
    return statements.length;
  }

  /** One for each statement that a participant voted on. */
  public int votes() {
    return codes.length;
  }

  long participant(int row) {
    return participants[row];
  }

  long statement(int column) {
    return statements[column];
  }

  boolean moderatedOut(int column) {
    return moderatedOut[column];
  }

  int start(int row) {
    return starts[row];
  }

  /** How many statements a participant voted on, moderated out or not. */
  int votes(int row) {
    return starts[row + 1] - starts[row];
  }

  int code(int place) {
    return codes[place];
  }

  /** All votes; row r has the places from start(r) to before start(r + 1). Never written to. */
  int[] codes() {
    return codes;
  }
}
