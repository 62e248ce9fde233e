package org.roundtable.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.roundtable.account.Visit;
import org.roundtable.notice.codes.OwnFiles;
import org.roundtable.notice.law.LawCheck;
import org.roundtable.notice.law.Laws;
import org.roundtable.notice.law.Strength;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Path;

/** What the law asks of a notice, and where the notice answers it. */
@Named
@RequestScoped
public class LawPage {
  @Inject PublishedNotices published;
  @Inject Places places;
  @Inject Visit visit;
  @Inject Clock clock;
  private NoticeRecord notice;
  private LawCheck check;

  @PostConstruct
  void load() {
    notice = published.one(visit.districtId(), visit.name("notice"));
    var today = LocalDate.ofInstant(clock.instant(), visit.zone());
    check = Shortfall.check(notice.record(), visit.getDistrict().state(), today);
  }

  public NoticeRecord getNotice() {
    return notice;
  }

  public List<LawCheck.Checked> getLaws() {
    return check.laws();
  }

  public boolean isGreen() {
    return check.laws().stream().allMatch(LawCheck.Checked::green);
  }

  /** The fields that any of the laws asks for, in the record's order. */
  public List<Field> getFields() {
    var fields = new TreeSet<Field>();
    for (var law : check.laws())
      for (var row : law.rows())
        for (var path : row.requirement().fields())
          Path.of(path).map(Path::field).ifPresent(fields::add);
    return List.copyOf(fields);
  }

  /**
   * One cell of the matrix.
   *
   * @param strength the hardest with which the law asks for the field
   * @param state the worst of what it asks for there
   */
  public record Cell(Strength strength, LawCheck.State state) {}

  /** What a law asks for in a field, or null where it asks for nothing. */
  public Cell cell(LawCheck.Checked law, Field field) {
    Cell cell = null;
    for (var row : law.rows())
      if (row.requirement().fields().stream().anyMatch(path -> in(path, field)))
        cell = worse(cell, new Cell(row.requirement().strength(), in(row, field)));
    return cell;
  }

  private static Cell worse(Cell one, Cell other) {
    if (one == null) return other;
    var strength = one.strength.compareTo(other.strength) <= 0 ? one.strength : other.strength;
    return new Cell(strength, one.state.compareTo(other.state) >= 0 ? one.state : other.state);
  }

  private static LawCheck.State in(LawCheck.Row row, Field field) {
    if (row.missing().stream().anyMatch(path -> in(path, field))) return LawCheck.State.MISSING;
    return row.open().stream().anyMatch(path -> in(path, field))
        ? LawCheck.State.OPEN
        : LawCheck.State.GREEN;
  }

  private static boolean in(String path, Field field) {
    return Path.of(path).filter(p -> p.field() == field).isPresent();
  }

  /** A place in the record, in the reader's words. */
  public String place(String path) {
    return Path.of(path).map(places::called).orElse(path);
  }

  public String field(String path) {
    return Path.of(path).map(p -> p.field().json()).orElse("");
  }

  public List<OwnFiles.Problem> getProblems() {
    return Laws.installed().problems();
  }
}
