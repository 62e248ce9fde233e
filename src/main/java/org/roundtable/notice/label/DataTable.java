package org.roundtable.notice.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.roundtable.notice.codes.Element;
import org.roundtable.notice.codes.Elements;
import org.roundtable.notice.label.Label.Row;
import org.roundtable.notice.label.Label.Table;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.paper.Phrase;

/** What is collected, a line for each kind of data: what exactly, what for, who sees it. */
record DataTable(DataUse record, InWords in, Measure measure) {

  Table table() {
    var kinds = kinds();
    var rows = new ArrayList<Row>();
    kinds.entrySet().stream()
        .limit(measure.rows())
        .forEach(kind -> rows.add(row(kind.getKey(), kind.getValue())));
    int left = kinds.size() - rows.size();
    if (left > 0)
      rows.add(
          new Row(
              List.of(
                  InWords.said(in.say("label.moreKinds", left)),
                  InWords.said(in.say("label.seePage")),
                  List.of(),
                  List.of())));
    var columns =
        Stream.of("kind", "what", "why", "who").map(column -> in.say("label." + column)).toList();
    return new Table(in.say("Field.DATA_ELEMENTS"), columns, List.copyOf(rows));
  }

  /** In the order of the exhibit. */
  private Map<String, List<Item>> kinds() {
    var kinds = new LinkedHashMap<String, List<Item>>();
    for (var category : Elements.categories().codes()) {
      var rows =
          record.to(Field.DATA_ELEMENTS).rows().stream()
              .filter(row -> category(row).equals(category.code()))
              .toList();
      if (!rows.isEmpty()) kinds.put(category.code(), rows);
    }
    return kinds;
  }

  private static String category(Item row) {
    return Elements.get(row.text("code")).map(Element::category).orElse("");
  }

  private Row row(String category, List<Item> rows) {
    return new Row(
        List.of(
            InWords.said(in.code("category", category)),
            cell(rows.stream().map(this::element)),
            cell(purposes(rows).map(code -> InWords.said(in.code("purpose", code)))),
            who(category)));
  }

  /** Those that the elements name; where they name none, those of the whole system. */
  private Stream<String> purposes(List<Item> elements) {
    var named = elements.stream().flatMap(row -> row.list("purposes").stream()).distinct().toList();
    if (!named.isEmpty()) return named.stream();
    return record.to(Field.PURPOSES).rows().stream().map(row -> row.text("code")).distinct();
  }

  private List<Phrase> who(String category) {
    var entry = record.to(Field.ACCESS_ROLES);
    if (entry.open()) return InWords.said(in.name(entry.state()));
    if (entry.rows().isEmpty()) return Phrases.cut(in.outright(entry), measure.characters());
    return cell(
        entry.rows().stream()
            .filter(role -> sees(role, category))
            .map(role -> role.text("role"))
            .distinct()
            .map(code -> InWords.said(in.code("role", code))));
  }

  private List<Phrase> cell(Stream<List<Phrase>> names) {
    var all = names.toList();
    return all.isEmpty() ? InWords.said("–") : new RowText(in, measure).listed(all);
  }

  private List<Phrase> element(Item row) {
    var label = row.words("label");
    var name = label.empty() ? InWords.said(in.code("element", row.text("code"))) : in.words(label);
    var sensitive = Elements.get(row.text("code")).filter(Element::sensitive).isPresent();
    return sensitive
        ? Phrases.joined(" ", List.of(name, InWords.said(in.say("label.sensitive"))))
        : name;
  }

  /** Who is tied to no kind of data sees all. */
  private static boolean sees(Item role, String category) {
    var categories = role.list("categories");
    return categories.isEmpty() || categories.contains(category);
  }
}
