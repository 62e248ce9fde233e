package org.roundtable.launch.opinion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.roundtable.opinion.math.Consensus.Shared;
import org.roundtable.opinion.math.Group;
import org.roundtable.opinion.math.Opinion;
import org.roundtable.opinion.math.Representative;
import org.roundtable.opinion.math.Statement;

/** An opinion result for programs. Ids are ascending, rows in the order of the method. */
final class OpinionJson {

  private OpinionJson() {}

  static Map<String, Object> of(Opinion opinion) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("votes", opinion.votes());
    fields.put("participants", opinion.participants().size());
    fields.put("statements", opinion.statements().size());
    fields.put("admitted", opinion.admitted());
    fields.put("statement_ids", opinion.statements().stream().map(Statement::id).toList());
    fields.put(
        "components",
        List.of(
            component(opinion, statement -> statement.loading().x()),
            component(opinion, statement -> statement.loading().y())));
    fields.put("groups", opinion.groups().stream().map(OpinionJson::group).toList());
    fields.put(
        "consensus",
        ordered(
            "agree", shared(opinion.consensus().agree()),
            "disagree", shared(opinion.consensus().disagree())));
    fields.put("group_informed_consensus", groupInformed(opinion));
    return fields;
  }

  private static List<Double> component(Opinion opinion, ToDoubleFunction<Statement> entry) {
    return opinion.statements().stream().mapToDouble(entry).boxed().toList();
  }

  private static Map<String, Object> group(Group group) {
    return ordered(
        "id", group.id(),
        "members", group.members(),
        "representative", group.representative().stream().map(OpinionJson::row).toList());
  }

  private static Map<String, Object> row(Representative row) {
    return ordered(
        "statement", row.statement(),
        "side", row.side().name().toLowerCase(Locale.ROOT),
        "p", row.p(),
        "p_z", row.pZ(),
        "r", row.r(),
        "r_z", row.rZ());
  }

  private static List<Map<String, Object>> shared(List<Shared> rows) {
    return rows.stream()
        .map(row -> ordered("statement", row.statement(), "p", row.p(), "z", row.z()))
        .toList();
  }

  private static Map<Long, Double> groupInformed(Opinion opinion) {
    var values = new LinkedHashMap<Long, Double>();
    for (var statement : opinion.statements())
      values.put(statement.id(), statement.groupInformedConsensus());
    return values;
  }

  private static Map<String, Object> ordered(Object... namesAndValues) {
    var fields = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2)
      fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
    return fields;
  }
}
