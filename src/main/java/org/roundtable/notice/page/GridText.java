package org.roundtable.notice.page;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.roundtable.notice.record.DataUse;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

/**
 * The {@link Grid} in the reader's words: one text for each place, so that a page of many elements
 * is made of few pieces.
 *
 * @param same columns that say the same in every line, so that nobody need read it more than once
 * @param spared "Behavior and discipline; Disability": not collected; empty where nobody knows
 */
public record GridText(List<Line> lines, List<Same> same, String spared) {
  /** So many kinds of data stand in a row at once; more wait to be opened. */
  private static final int SHOWN = 3;

  /**
   * @param kinds what is collected
   * @param folded are they too many to stand there at once?
   */
  public record Line(
      String category,
      boolean sensitive,
      List<Kind> kinds,
      boolean folded,
      Cell why,
      Cell seen,
      Cell shared,
      Cell kept) {

    private Cell in(Column column) {
      return switch (column) {
        case WHY -> why;
        case SEEN -> seen;
        case SHARED -> shared;
        case KEPT -> kept;
      };
    }

    private Line marked(Set<Column> same) {
      return new Line(
          category,
          sensitive,
          kinds,
          folded,
          marked(Column.WHY, same),
          marked(Column.SEEN, same),
          marked(Column.SHARED, same),
          marked(Column.KEPT, same));
    }

    private Cell marked(Column column, Set<Column> same) {
      return same.contains(column) ? in(column).repeated() : in(column);
    }
  }

  /** What is said of every category. */
  public enum Column {
    WHY,
    SEEN,
    SHARED,
    KEPT
  }

  /** What a column says in every line. */
  public record Same(Column column, Cell cell) {}

  /**
   * @param reason why something sensitive is needed; empty for the rest
   */
  public record Kind(Said name, boolean sensitive, Said reason) {}

  static GridText of(DataUse record, Tongue tongue) {
    var grid = Grid.of(record);
    var told = new Telling(record, tongue);
    var lines = grid.lines().stream().map(told::line).toList();
    var same = same(lines);
    var columns = same.stream().map(Same::column).collect(toSet());
    return new GridText(
        lines.stream().map(line -> line.marked(columns)).toList(),
        same,
        grid.spared().stream().map(e -> e.words().in(tongue.language())).collect(joining("; ")));
  }

  private static List<Same> same(List<Line> lines) {
    if (lines.size() < 2) return List.of();
    return Stream.of(Column.values())
        .filter(column -> lines.stream().map(line -> line.in(column)).distinct().count() == 1)
        .map(column -> new Same(column, lines.get(0).in(column)))
        .toList();
  }

  /** Says the lines of one record. */
  private record Telling(DataUse record, Tongue tongue) {

    Line line(Grid.Line line) {
      var kinds = line.elements().stream().map(this::kind).toList();
      return new Line(
          tongue.code("category", line.category()).text(),
          line.sensitive(),
          kinds,
          kinds.size() > SHOWN,
          cell(Field.PURPOSES, line.purposes(), this::purpose, "\n"),
          cell(
              Field.ACCESS_ROLES, line.roles(), row -> tongue.code("role", row.text("role")), ", "),
          shared(line),
          cell(Field.RETENTION, line.retention(), this::kept, "\n"));
    }

    private Kind kind(Item element) {
      var label = tongue.in(element.words("label"));
      var sensitive = Grid.sensitive(element);
      return new Kind(
          label.empty() ? tongue.code("element", element.text("code")) : label,
          sensitive,
          sensitive ? tongue.in(element.words("justification")) : tongue.plain(""));
    }

    private Said purpose(Item row) {
      var plain = tongue.in(row.words("plainText"));
      return plain.empty() ? tongue.code("purpose", row.text("code")) : plain;
    }

    private Said kept(Item row) {
      var until = tongue.code("retention-trigger", row.text("trigger"));
      if (!row.has("period")) return until;
      return tongue.plain(
          tongue.say("sheet.then", until.text(), tongue.period(row.text("period"))));
    }

    /** Who gets it, a "not yet known" among them; and the companies that help the company. */
    private Cell shared(Grid.Line line) {
      if (record.to(Field.RECIPIENTS).open()) return open();
      var known =
          Stream.concat(
              line.recipients().stream().filter(row -> !unknown(row)).map(this::recipient),
              line.subprocessors().stream().map(row -> row.text("name")));
      var open = line.recipients().stream().filter(GridText::unknown).map(this::recipient);
      var cell = new Cell(lines(known), lines(open), tongue.language(), "");
      if (!cell.text().isEmpty() || !cell.open().isEmpty()) return cell;
      return record.to(Field.RECIPIENTS).rows().isEmpty() ? none("–") : nobody();
    }

    private static String lines(Stream<String> all) {
      return all.distinct().collect(joining("\n"));
    }

    private String recipient(Item row) {
      var who = tongue.code("recipient", row.text("kind")).text();
      if (row.has("name")) who = row.text("name");
      if (row.text("answer").equals("YES")) return who;
      return who + ": " + lower(tongue.code("recipient-answer", row.text("answer")).text());
    }

    private static String lower(String text) {
      return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private Cell cell(Field field, List<Item> rows, Function<Item, Said> said, String between) {
      if (record.to(field).open()) return open();
      if (rows.isEmpty()) return none("–");
      var all = rows.stream().map(said).distinct().toList();
      return new Cell(
          all.stream().map(Said::text).collect(joining(between)), all.get(0).language(), "");
    }

    private Cell open() {
      return new Cell(tongue.say("Standing.NOT_YET_KNOWN"), tongue.language(), "unknown");
    }

    private Cell nobody() {
      return none(tongue.say("sheet.nobody"));
    }

    private Cell none(String text) {
      return new Cell(text, tongue.language(), "soft");
    }
  }

  private static boolean unknown(Item row) {
    return row.text("answer").equals(Entry.NOT_YET_KNOWN);
  }
}
