package org.roundtable.opinion.math;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/** From votes, admitted people and their groups to all that follows from them. */
final class Reckoning {
  private final VoteMatrix votes;
  private final PrincipalComponents components;
  private final Cloud points;
  private int[] admitted;
  private List<Members> groups;
  private double silhouette;

  private Reckoning(VoteMatrix votes) {
    this.votes = votes;
    this.components = PrincipalComponents.of(votes);
    this.points = components.points(votes);
  }

  /** A group's number and the rows of its members. */
  private record Members(int id, int[] rows) {}

  static Reckoning of(VoteMatrix votes) {
    var reckoning = new Reckoning(votes);
    reckoning.find();
    return reckoning;
  }

  static Reckoning of(VoteMatrix votes, Given given) {
    var reckoning = new Reckoning(votes);
    reckoning.take(given);
    return reckoning;
  }

  private void find() {
    admitted = Admission.of(votes);
    var grouping = Grouping.of(points.at(admitted));
    silhouette = grouping.silhouette();
    groups = new ArrayList<>();
    for (int[] places : grouping.groups())
      groups.add(new Members(groups.size(), Arrays.stream(places).map(i -> admitted[i]).toArray()));
  }

  private void take(Given given) {
    var rows = new HashMap<Long, Integer>();
    for (int row = 0; row < votes.participants(); row++) rows.put(votes.participant(row), row);
    admitted = given.admitted().stream().mapToInt(rows::get).sorted().toArray();
    groups =
        given.groups().entrySet().stream()
            .map(
                group ->
                    new Members(
                        group.getKey(),
                        group.getValue().stream().mapToInt(rows::get).sorted().toArray()))
            .toList();
  }

  Opinion opinion() {
    var all = Tally.of(votes, admitted);
    var found = groups();
    return new Opinion(
        votes.votes(),
        participants(),
        statements(all, found),
        found,
        Consensus.of(votes, all),
        silhouette);
  }

  private List<Group> groups() {
    var grouped = groups.stream().flatMapToInt(group -> Arrays.stream(group.rows())).toArray();
    var all = Tally.of(votes, grouped);
    return groups.stream().map(group -> group(group, all)).toList();
  }

  private Group group(Members members, List<Counts> all) {
    var counts = Tally.of(votes, members.rows());
    var others =
        IntStream.range(0, all.size()).mapToObj(j -> all.get(j).minus(counts.get(j))).toList();
    return new Group(
        members.id(),
        centre(members.rows()),
        Arrays.stream(members.rows()).mapToObj(votes::participant).sorted().toList(),
        counts,
        new Representativeness(votes, counts, others).chosen());
  }

  private Point centre(int[] rows) {
    double x = 0;
    double y = 0;
    for (int row : rows) {
      x += points.x()[row];
      y += points.y()[row];
    }
    return rows.length == 0 ? new Point(0, 0) : new Point(x / rows.length, y / rows.length);
  }

  private List<Participant> participants() {
    var in = new boolean[votes.participants()];
    for (int row : admitted) in[row] = true;
    var of = new int[votes.participants()];
    Arrays.fill(of, Participant.NO_GROUP);
    for (var group : groups) for (int row : group.rows()) of[row] = group.id();
    return IntStream.range(0, votes.participants())
        .filter(row -> in[row] || votes.votes(row) > 0)
        .mapToObj(
            row ->
                new Participant(
                    votes.participant(row),
                    votes.votes(row),
                    in[row],
                    of[row],
                    points.point(row),
                    Pattern.of(votes, row)))
        .sorted(Comparator.comparingLong(Participant::id))
        .toList();
  }

  private List<Statement> statements(List<Counts> all, List<Group> found) {
    return IntStream.range(0, votes.statements())
        .mapToObj(j -> statement(j, all.get(j), found))
        .toList();
  }

  private Statement statement(int column, Counts counts, List<Group> found) {
    double consensus = found.isEmpty() ? 0 : 1;
    for (var group : found) consensus *= group.counts().get(column).share(Side.AGREE);
    var projection = components.projection(column);
    return new Statement(
        votes.statement(column),
        votes.moderatedOut(column),
        components.centre()[column],
        new Point(components.first()[column], components.second()[column]),
        projection,
        counts,
        consensus,
        Priority.of(counts, projection.length()));
  }
}
