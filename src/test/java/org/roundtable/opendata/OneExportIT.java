package org.roundtable.opendata;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.roundtable.account.Caller;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;
import org.roundtable.harness.Unzipped;

/** A proposal that families have spoken about, and its archive. */
abstract class OneExportIT extends InsideIT {
  @Inject Exports exports;
  Place jeffco;
  Proposals.Proposal store;
  Someone maria;
  Someone tom;

  @BeforeEach
  void aProposalThatFamiliesHaveSpokenAbout() {
    jeffco = Districts.jeffco();
    store = Proposals.open(jeffco).published("A data store");
    store.is("RESPONSE");
    maria = Parents.maria(jeffco);
    tom = Parents.tom(jeffco);
  }

  Unzipped archive() throws IOException {
    try (var content = exports.make(jeffco.id(), Caller.ANYONE, store.slug()).content()) {
      return Unzipped.of(content.readAllBytes());
    }
  }

  long point(Someone author, String text, String state) {
    var id =
        Sql.number(
            "insert into comment (district_id, initiative_id, author_id, text, state, created_at)"
                + " values (?, ?, ?, ?, ?, now()) returning id",
            jeffco.id().value(),
            store.id(),
            author.id().value(),
            text,
            state);
    if (state.equals("HIDDEN")) Proposals.hide(id);
    return id;
  }

  List<Long> ids() {
    return Sql.rows("select id from comment where initiative_id = ? order by id", store.id())
        .stream()
        .map(row -> (Long) row.get(0))
        .toList();
  }

  List<Someone> crowd(int many) {
    return IntStream.range(0, many).mapToObj(i -> Parents.grace(jeffco)).toList();
  }

  /** The people's reactions, counted through in base three: no two of a crowd are alike. */
  static void react(List<Someone> people, List<Long> points) {
    for (int i = 0; i < people.size(); i++) {
      var rest = i;
      for (var point : points) {
        Sql.run(
            "insert into reaction (point_id, person_id, value, at) values (?, ?, ?, now())",
            point,
            people.get(i).id().value(),
            rest % 3 - 1);
        rest /= 3;
      }
    }
  }

  static Map<String, String> summary(Unzipped archive) {
    return archive.table("summary.csv").stream()
        .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
  }

  static Set<String> column(List<Map<String, String>> rows, String name) {
    return rows.stream().map(row -> row.get(name)).collect(Collectors.toSet());
  }

  static List<String> column(Unzipped archive, String point) {
    return archive.rows("participants-votes.csv").stream().map(row -> row.get(point)).toList();
  }
}
