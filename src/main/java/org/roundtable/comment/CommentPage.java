package org.roundtable.comment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.roundtable.account.FormPage;
import org.roundtable.kernel.NotFound;

/**
 * One comment, a point or a reply, where its author changes or withdraws it and others report it.
 */
@Named
@ViewScoped
public class CommentPage extends FormPage {
  @Inject Points points;
  @Inject Comments comments;
  @Inject Reports reports;
  @Inject Clock clock;
  private String text;
  private String details;
  private String reason;
  private String note;

  @PostConstruct
  void open() {
    var said = getSaid();
    text = said.text();
    details = said.details();
  }

  public Said getSaid() {
    return points.said(visit.districtId(), visit.getCaller(), place());
  }

  /** The same, where only its author has anything to do. */
  public Said getOwn() {
    var said = getSaid();
    if (!said.mine()) throw new NotYours();
    return said;
  }

  public boolean isOpen() {
    return points
        .about(visit.districtId(), visit.getCaller(), visit.name("initiative"))
        .takesComments(clock.instant());
  }

  public Reason[] getReasons() {
    return Reason.values();
  }

  public String word(Reason reason) {
    return PointJson.word(reason);
  }

  public void change() {
    attempt(
        () -> {
          comments.edit(visit.districtId(), visit.getCaller(), place(), new Draft(text, details));
          return done(back(), "comment.changed");
        });
  }

  public void withdraw() {
    attempt(
        () -> {
          comments.withdraw(visit.districtId(), visit.getCaller(), place());
          return done(back(), "comment.withdrawn");
        });
  }

  public void report() {
    attempt(
        () -> {
          var address = back();
          reports.report(
              visit.districtId(),
              visit.getCaller(),
              place(),
              new Reports.Why(PointJson.named(Reason.class, reason), note));
          return done(stillThere() ? address : at(""), "report.sent");
        });
  }

  /** The point's page, at this comment. */
  public String getBack() {
    return back();
  }

  private String back() {
    var said = getSaid();
    return at("/" + said.point()) + (said.isPoint() ? "" : "#p" + said.id());
  }

  private boolean stillThere() {
    try {
      getSaid();
      return true;
    } catch (NotFound held) {
      return false;
    }
  }

  private String at(String rest) {
    return w.here("/initiatives/" + visit.name("initiative") + "/points" + rest);
  }

  private Comments.Place place() {
    return new Comments.Place(visit.name("initiative"), PointPage.number(visit.name("point"), -1));
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getDetails() {
    return details;
  }

  public void setDetails(String details) {
    this.details = details;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
