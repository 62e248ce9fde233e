package org.roundtable.opinion.math;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

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

  /** The same rows, numbered as they stand now, in another order. */
  VoteMatrix inOrder(Comparator<Integer> order) {
    int[] rows =
        IntStream.range(0, participants.length)
            .boxed()
            .sorted(order)
            .mapToInt(Integer::intValue)
            .toArray();
    var ids = new long[rows.length];
    var begins = new int[rows.length + 1];
    var votes = new int[codes.length];
    for (int i = 0; i < rows.length; i++) {
      int length = votes(rows[i]);
      ids[i] = participants[rows[i]];
      System.arraycopy(codes, starts[rows[i]], votes, begins[i], length);
      begins[i + 1] = begins[i] + length;
    }
    return new VoteMatrix(ids, statements, moderatedOut, begins, votes);
  }

  /** A number drawn out of a row's votes alone (Fowler, Noll and Vo's hash 1a, 64 bits). */
  long lot(int row) {
    long lot = 0xcbf29ce484222325L;
    for (int i = starts[row]; i < starts[row + 1]; i++) lot = (lot ^ codes[i]) * 0x100000001b3L;
    return lot;
  }

  /** Orders two rows by their votes. */
  int compare(int a, int b) {
    return Arrays.compare(codes, starts[a], starts[a + 1], codes, starts[b], starts[b + 1]);
  }
}
