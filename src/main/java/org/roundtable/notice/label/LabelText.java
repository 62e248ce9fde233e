package org.roundtable.notice.label;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.roundtable.district.DistrictRecord;
import org.roundtable.kernel.Settings;
import org.roundtable.notice.Answer;
import org.roundtable.notice.NoticeRecord;
import org.roundtable.notice.Question;
import org.roundtable.notice.label.Label.Row;
import org.roundtable.notice.label.Label.Table;
import org.roundtable.notice.record.Field;
import org.roundtable.paper.Phrase;

/** Words a notice as a {@link Label}, as long as a measure allows. */
final class LabelText {
  private static final int LONGEST_NAME = 120;

  private final DistrictRecord district;
  private final NoticeRecord notice;
  private final InWords in;
  private final Measure measure;
  private final RowText rows;

  private LabelText(DistrictRecord district, NoticeRecord notice, InWords in, Measure measure) {
    this.district = district;
    this.notice = notice;
    this.in = in;
    this.measure = measure;
    this.rows = new RowText(in, measure);
  }

  static Label of(DistrictRecord district, NoticeRecord notice, Locale locale, Measure measure) {
    return new LabelText(district, notice, new InWords(locale), measure).label();
  }

  private Label label() {
    return new Label(
        in.language(),
        in.say("label.above") + " · " + district.name(),
        Phrases.cut(in.words(notice.name()), LONGEST_NAME),
        standing(),
        cut(in.words(answer(Question.WHAT).words())),
        tables(),
        notes(),
        page());
  }

  private String standing() {
    var day = LocalDate.ofInstant(notice.publishedAt(), district.zone());
    return in.name(notice.status())
        + " · "
        + in.say("notice.version", notice.number(), in.day(day));
  }

  /** The newest version is at the notice's own address, an older one at its number. */
  private String page() {
    return Settings.publicUrl()
        .resolve("/" + district.slug() + "/notices/" + notice.slug())
        .toString()
        .concat(notice.outdated() ? "/versions/" + notice.number() : "")
        .concat("?lang=" + in.language());
  }

  private List<Table> tables() {
    var tables = new ArrayList<Table>();
    tables.add(new Table(in.say("notice.keyFacts"), List.of(), keyFacts()));
    var data = notice.record().to(Field.DATA_ELEMENTS);
    if (!data.rows().isEmpty()) tables.add(new DataTable(notice.record(), in, measure).table());
    tables.add(new Table(in.say("label.more"), List.of(), more()));
    tables.removeIf(table -> table.rows().isEmpty());
    return List.copyOf(tables);
  }

  private List<Row> keyFacts() {
    var all = new ArrayList<Row>();
    question(all, Question.WHO_RUNS);
    question(all, Question.WHY);
    if (notice.record().to(Field.DATA_ELEMENTS).rows().isEmpty()) question(all, Question.COLLECTED);
    for (var question : Question.KEY_FACTS) question(all, question);
    return List.copyOf(all);
  }

  private void question(List<Row> all, Question question) {
    var answer = answer(question);
    if (answer.equals(Answer.NONE)) return;
    all.add(row(in.name(question), said(answer)));
  }

  private List<Phrase> said(Answer answer) {
    if (!answer.says()) return cut(in.words(answer.words()));
    var standing = in.name(answer.standing()) + (answer.words().empty() ? "" : ". ");
    return Phrases.joined("", List.of(InWords.said(standing), cut(in.words(answer.words()))));
  }

  private List<Row> more() {
    var all = new ArrayList<Row>();
    for (var field : RowText.FIELDS) {
      var text = rows.of(field, notice.record().to(field));
      if (!text.isEmpty()) all.add(row(in.say("Field." + field.name()), text));
    }
    return List.copyOf(all);
  }

  private static Row row(String question, List<Phrase> answer) {
    return new Row(List.of(InWords.said(question), answer));
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    var open = notice.answers().open();
    if (open > 0) notes.add(in.say(open == 1 ? "notice.open.one" : "notice.open.many", open) + ".");
    notes.add(in.say("label.whole"));
    return List.copyOf(notes);
  }

  private Answer answer(Question question) {
    return notice.answers().to(question);
  }

  private List<Phrase> cut(List<Phrase> phrases) {
    return Phrases.cut(phrases, measure.characters());
  }
}
