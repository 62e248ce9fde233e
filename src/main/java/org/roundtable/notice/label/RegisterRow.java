package org.roundtable.notice.label;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.district.DistrictRecord;
import org.roundtable.notice.NoticeRecord;
import org.roundtable.notice.Question;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Item;

/** One system of the register, as far as its notice says; what nobody knows yet is told so. */
record RegisterRow(DistrictRecord district, NoticeRecord notice, InWords in) {
  private static final String AND = " | ";

  String in(RegisterColumn column) {
    return switch (column) {
      case ENTITY -> entity();
      case SYSTEM -> notice.name().in(in.language());
      case CONTRACT_TYPE -> said(Field.AGREEMENTS, row -> part(Field.AGREEMENTS, row, "type"));
      case START_DATE -> each(Field.AGREEMENTS, this::start);
      case COVERED_INFORMATION -> said(Field.DATA_ELEMENTS, this::element);
      case PURPOSE_SCOPE -> said(Field.PURPOSES, row -> part(Field.PURPOSES, row, "code"));
      case USE -> answer(Question.WHY);
      case TIME_HELD -> answer(Question.HOW_LONG);
      case CONTRACT_DURATION -> each(Field.AGREEMENTS, this::duration);
      case DEPARTMENT ->
          notice.record().to(Field.REVIEWS).one().words("reviewedBy").in(in.language());
      case SUBCONTRACTORS_ALLOWED -> allowed(notice.record().to(Field.SUBPROCESSORS));
      case SUBCONTRACTORS ->
          each(Field.SUBPROCESSORS, row -> part(Field.SUBPROCESSORS, row, "name"));
      case REMARKS -> remarks();
      case DOCUMENTS -> documents();
    };
  }

  private String entity() {
    var named = notice.record().to(Field.PROVIDER).one().text("legalName");
    return named.isEmpty() ? answer(Question.WHO_RUNS) : named;
  }

  private String answer(Question question) {
    var answer = notice.answers().to(question);
    var words = answer.words().in(in.language());
    if (!answer.open()) return words;
    return (in.name(answer.standing()) + ". " + words).strip();
  }

  /** The rows; where there are none, what the field says instead. */
  private String said(Field field, Function<Item, String> row) {
    var entry = notice.record().to(field);
    return entry.rows().isEmpty() ? Phrases.text(in.outright(entry)) : each(field, row);
  }

  private String each(Field field, Function<Item, String> row) {
    return notice.record().to(field).rows().stream()
        .map(row)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(AND));
  }

  private String part(Field field, Item row, String name) {
    return Phrases.text(in.part(field.part(name).orElseThrow(), row));
  }

  /** With its code in the agreement's exhibit, for whoever compares. */
  private String element(Item row) {
    var label = row.words("label").in(in.language());
    var code = row.text("code");
    return (label.isEmpty() ? in.code("element", code) : label) + " (" + code + ")";
  }

  private String start(Item row) {
    return row.has("effective") ? row.text("effective") : row.text("signed");
  }

  private String duration(Item row) {
    var lasts = start(row) + "/" + row.text("expires");
    if (lasts.equals("/")) return "";
    return Boolean.TRUE.equals(row.yes("autoRenew"))
        ? lasts + " (" + in.say("Part.agreements.autoRenew") + ")"
        : lasts;
  }

  private String allowed(Entry entry) {
    if (entry.none()) return in.say("Standing.NO");
    if (entry.open()) return in.say("Standing.NOT_YET_KNOWN");
    return entry.rows().isEmpty() ? "" : in.say("Standing.YES");
  }

  private String remarks() {
    var day = LocalDate.ofInstant(notice.publishedAt(), district.zone());
    var open = notice.answers().open();
    var remarks = new ArrayList<String>();
    remarks.add(in.name(notice.status()));
    remarks.add(in.say("notice.version", notice.number(), day));
    if (open > 0) remarks.add(in.say(open == 1 ? "notice.open.one" : "notice.open.many", open));
    return String.join(AND, remarks);
  }

  private String documents() {
    var agreements =
        notice.record().to(Field.AGREEMENTS).rows().stream().map(row -> row.text("document"));
    var page = NoticeAddresses.notice(district, notice.slug()).toString();
    return Stream.concat(agreements, Stream.of(page))
        .filter(address -> !address.isEmpty())
        .collect(Collectors.joining(AND));
  }

  List<String> cells() {
    return Stream.of(RegisterColumn.values()).map(this::in).toList();
  }
}
