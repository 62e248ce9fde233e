package org.roundtable.notice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roundtable.notice.codes.Codes;
import org.roundtable.notice.page.Claim.Detail;
import org.roundtable.notice.page.Claim.Row;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.Part;
import org.roundtable.notice.record.RightDays;

/** Says the rows of a field: what each is about, its answer, its main sentence, and the rest. */
final class Rows {
  /** Said elsewhere on the page, or an address that only programs read. */
  private static final Map<Field, Set<String>> ELSEWHERE =
      Map.of(
          Field.SYSTEM, Set.of("name", "description"),
          Field.COST, Set.of("currency"),
          Field.DECISION, Set.of("initiative", "decision"));

  /** A grid or a table of their own tells these. */
  private static final Set<Field> IN_A_TABLE = Set.of(Field.DATA_ELEMENTS, Field.ACCESS_ROLES);

  private static final Map<String, String> LOOKS =
      Map.of(
          "NO",
          "good",
          "NEVER",
          "good",
          "NOT-YET-KNOWN",
          "unknown",
          "YES",
          "caution",
          "ALLOWED",
          "caution",
          "LIMITED",
          "caution");

  private final Tongue tongue;
  private final String state;

  /**
   * @param state of the district, two letters, for the clocks of rights
   */
  Rows(Tongue tongue, String state) {
    this.tongue = tongue;
    this.state = state;
  }

  List<Row> of(Field field, List<Item> items) {
    if (IN_A_TABLE.contains(field)) return List.of();
    return items.stream().map(item -> row(field, item)).filter(Rows::says).toList();
  }

  private static boolean says(Row row) {
    return !row.title().empty() || !row.text().empty() || !row.details().isEmpty();
  }

  private Row row(Field field, Item item) {
    var title = field.many() ? tongue.told(field.key(), item).get(0) : tongue.plain("");
    var answer = answer(field, item);
    var main = field.many() ? main(field) : null;
    var text = main == null ? tongue.plain("") : first(tongue.told(main, item));
    var details = new ArrayList<Detail>();
    for (var part : field.parts())
      if (!(field.many() && part == field.key()) && part != main && !isAnswer(field, part))
        detail(field, part, item, details);
    if (field == Field.RIGHTS) clock(item, details);
    return new Row(
        title, answer, LOOKS.getOrDefault(item.text("answer"), ""), text, details, List.of());
  }

  private Said answer(Field field, Item item) {
    return field
        .part("answer")
        .filter(part -> isAnswer(field, part))
        .map(part -> first(tongue.told(part, item)))
        .orElse(tongue.plain(""));
  }

  private static boolean isAnswer(Field field, Part part) {
    return field.many() && part.name().equals("answer");
  }

  /** The sentence that staff wrote about a row. */
  private static Part main(Field field) {
    return field.parts().stream()
        .filter(part -> part.kind() == Part.Kind.WORDS && part != field.key())
        .findFirst()
        .orElse(null);
  }

  private Said first(List<Said> said) {
    return said.isEmpty() ? tongue.plain("") : said.get(0);
  }

  private void detail(Field field, Part part, Item item, List<Detail> details) {
    if (ELSEWHERE.getOrDefault(field, Set.of()).contains(part.name())) return;
    var said = tongue.told(part, item);
    if (field == Field.COST && part.kind() == Part.Kind.NUMBER && item.has(part.name()))
      said = List.of(tongue.money(item.number(part.name()), item.text("currency")));
    if (field == Field.RIGHTS && part.name().equals("deadlineDays"))
      said = within(RightDays.answer(item));
    if (!said.isEmpty()) details.add(new Detail(tongue.called(field, part), said));
  }

  private List<Said> within(Long days) {
    if (days == null) return List.of();
    return List.of(
        tongue.plain(
            days == 0 ? tongue.say("sheet.atOnce") : tongue.counted("sheet.within", days)));
  }

  /** Where the notice names no time, the law's own clock; a state's goes before the country's. */
  private void clock(Item right, List<Detail> details) {
    if (RightDays.answer(right) != null) return;
    var clocks =
        Codes.list("family-right").get(right.text("code")).stream()
            .flatMap(code -> code.clocks().stream())
            .filter(clock -> clock.in(state))
            .toList();
    if (clocks.isEmpty()) return;
    var clock = clocks.get(clocks.size() - 1);
    var said = tongue.plain(clock.words().in(tongue.language()) + " (" + clock.citation() + ")");
    details.add(new Detail(tongue.say("sheet.clock"), List.of(said)));
  }
}
