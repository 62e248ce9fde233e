package org.roundtable.opinion.math;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Every vote that was cast, taken in any order. Of several votes of one participant on one
 * statement the last counts; where two of the same moment contradict each other, nobody can say
 * which, and they count as a pass.
 */
public final class VoteLog {
  /** The moment of a vote that nobody knows. */
  public static final long UNKNOWN = -1;

  private static final long NEVER = Long.MAX_VALUE;

  private final long[] statements;
  private final boolean[] moderatedOut;
  private final Map<Long, Integer> columns = new HashMap<>();
  private final Map<Long, Integer> people = new HashMap<>();
  private long[] ids = new long[64];
  private long[] arrivals = new long[64];
  private int[] voters = new int[1024];
  private int[] codes = new int[1024];
  private long[] moments = new long[1024];
  private int size;

  /**
   * @param moderatedOut those of the statements that moderators took out
   */
  public VoteLog(Collection<Long> statements, Collection<Long> moderatedOut) {
    this.statements = statements.stream().mapToLong(Long::longValue).sorted().distinct().toArray();
    this.moderatedOut = new boolean[this.statements.length];
    var out = new HashSet<>(moderatedOut);
    for (int j = 0; j < this.statements.length; j++) {
      columns.put(this.statements[j], j);
      this.moderatedOut[j] = out.contains(this.statements[j]);
    }
  }

  public boolean knows(long statement) {
    return columns.containsKey(statement);
  }

  /** Names somebody who may not have voted yet; changes nothing in what the others get. */
  public void participant(long id) {
    index(id);
  }

  /**
   * @param value 1 agree, -1 disagree, 0 pass
   * @param at milliseconds since 1970, or {@link #UNKNOWN}
   * @throws IllegalArgumentException for a statement that was not named at first, or another value
   */
  public void add(long participant, long statement, int value, long at) {
    var column = columns.get(statement);
    if (column == null) throw new IllegalArgumentException("unknown statement " + statement);
    if (value < -1 || value > 1) throw new IllegalArgumentException("no vote: " + value);
    if (size == codes.length) grow();
    int person = index(participant);
    arrivals[person] = Math.min(arrivals[person], at);
    voters[size] = person;
    codes[size] = VoteMatrix.code(column, value);
    moments[size++] = at;
  }

  private int index(long participant) {
    var known = people.get(participant);
    if (known != null) return known;
    int next = people.size();
    if (next == ids.length) {
      ids = Arrays.copyOf(ids, next * 2);
      arrivals = Arrays.copyOf(arrivals, next * 2);
    }
    people.put(participant, next);
    ids[next] = participant;
    arrivals[next] = NEVER;
    return next;
  }

  private void grow() {
    int more = size + size / 2;
    voters = Arrays.copyOf(voters, more);
    codes = Arrays.copyOf(codes, more);
    moments = Arrays.copyOf(moments, more);
  }

  /**
   * One row for each participant, in the order of their first votes. Where these are of one moment,
   * or of none that is known, the votes themselves decide, as drawn by lot: new names for the same
   * people change nothing.
   */
  public VoteMatrix matrix() {
    int[] byId =
        IntStream.range(0, people.size())
            .boxed()
            .sorted((a, b) -> Long.compare(ids[a], ids[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    var rows = new Rows(byId).matrix(Arrays.stream(byId).mapToLong(p -> ids[p]).toArray());
    var lots = IntStream.range(0, byId.length).mapToLong(rows::lot).toArray();
    return rows.inOrder(
        (a, b) -> {
          int before = Long.compare(arrivals[byId[a]], arrivals[byId[b]]);
          if (before == 0) before = Long.compare(lots[a], lots[b]);
          if (before == 0) before = rows.compare(a, b);
          return before != 0 ? before : Integer.compare(a, b);
        });
  }

  /** Brings the votes into rows, and each row down to the votes that count. */
  private final class Rows {
    private final int[] order;
    private final int[] ends;
    private final int[] byPerson = new int[size];
    private final long[] latest = new long[statements.length];
    private final int[] standing = new int[statements.length];
    private final int[] counted = new int[size];
    private int taken;

    Rows(int[] order) {
      this.order = order;
      this.ends = new int[order.length];
      for (int i = 0; i < size; i++) ends[voters[i]]++;
      int before = 0;
      for (int person = 0; person < ends.length; person++) {
        before += ends[person];
        ends[person] = before - ends[person];
      }
      for (int i = 0; i < size; i++) byPerson[ends[voters[i]]++] = i;
      Arrays.fill(standing, -1);
    }

    VoteMatrix matrix(long[] participants) {
      int[] starts = new int[order.length + 1];
      for (int row = 0; row < order.length; row++) {
        take(order[row]);
        starts[row + 1] = taken;
      }
      return new VoteMatrix(
          participants, statements, moderatedOut, starts, Arrays.copyOf(counted, taken));
    }

    private void take(int person) {
      int from = taken;
      int first = person == 0 ? 0 : ends[person - 1];
      for (int i = first; i < ends[person]; i++) weigh(byPerson[i]);
      for (int i = first; i < ends[person]; i++) {
        int column = VoteMatrix.column(codes[byPerson[i]]);
        if (standing[column] < 0) continue;
        counted[taken++] = standing[column];
        standing[column] = -1;
      }
      Arrays.sort(counted, from, taken);
    }

    private void weigh(int vote) {
      int column = VoteMatrix.column(codes[vote]);
      if (standing[column] < 0 || moments[vote] > latest[column]) {
        standing[column] = codes[vote];
        latest[column] = moments[vote];
      } else if (moments[vote] == latest[column] && standing[column] != codes[vote]) {
        standing[column] = VoteMatrix.code(column, 0);
      }
    }
  }
}
