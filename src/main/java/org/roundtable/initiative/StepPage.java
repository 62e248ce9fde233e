package org.roundtable.initiative;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.account.FormPage;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Refused;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.TypedWords;
import org.roundtable.kernel.Words;

/** An initiative on the desk: where it stands, its dates, and its next step. */
@Named
@ViewScoped
public class StepPage extends FormPage {
  @Inject Steps steps;
  @Inject Initiatives initiatives;
  @Inject Clock clock;
  private transient Outlook outlook;
  private transient Reading reading;
  private String closes;
  private String later;
  private String boardOn;
  private final Map<String, String> shortReason = new HashMap<>();
  private final Map<String, String> why = new HashMap<>();
  private final Map<String, String> reason = new HashMap<>();

  public Outlook getOutlook() {
    if (outlook == null) outlook = steps.outlook(visit.districtId(), visit.getCaller(), slug());
    return outlook;
  }

  public Reading getReading() {
    if (reading == null)
      reading = initiatives.preview(visit.districtId(), visit.getCaller(), slug());
    return reading;
  }

  /** Why a step cannot be taken yet, in a sentence. */
  public String because(Refused obstacle) {
    return obstacle == null ? "" : Sentences.in(visit.getLocale()).say(obstacle);
  }

  public void open() {
    act(
        "opened",
        () ->
            steps.open(
                visit.districtId(),
                visit.getCaller(),
                slug(),
                endOf("closes", closes),
                TypedWords.paragraphs("shortReason", new Words(shortReason), 1000)));
  }

  public void extend() {
    act(
        "extended",
        () ->
            steps.extend(
                visit.districtId(),
                visit.getCaller(),
                slug(),
                endOf("later", later),
                TypedWords.paragraphs("why", new Words(why), 1000)));
  }

  public void goTo(Stage next) {
    act("stepped", () -> steps.goTo(visit.districtId(), visit.getCaller(), slug(), next));
  }

  public void goToBoardUnasked() {
    act("stepped", () -> steps.goToBoardUnasked(visit.districtId(), visit.getCaller(), slug()));
  }

  public void meet() {
    act(
        "boardOn",
        () ->
            steps.meet(
                visit.districtId(),
                visit.getCaller(),
                slug(),
                boardOn == null || boardOn.isBlank() ? null : day("boardOn", boardOn),
                visit.zone()));
  }

  public void withdraw() {
    act(
        "withdrawn",
        () -> {
          var typed = TypedWords.paragraphs("reason", new Words(reason), 1000);
          if (typed.empty())
            throw new BadInput("reason-" + visit.getDistrict().languages().get(0), "empty");
          steps.withdraw(visit.districtId(), visit.getCaller(), slug(), typed);
        });
  }

  private void act(String done, Runnable command) {
    attempt(
        () -> {
          command.run();
          return done(w.here("/desk/initiatives/" + slug()), "initiative." + done);
        });
    outlook = null;
  }

  /** A day that staff type lasts until its last second in the district's zone. */
  private Instant endOf(String field, String typed) {
    return day(field, typed).atTime(LocalTime.of(23, 59, 59)).atZone(visit.zone()).toInstant();
  }

  private static LocalDate day(String field, String typed) {
    if (typed == null || typed.isBlank()) throw new BadInput(field, "empty");
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeException notADay) {
      throw new BadInput(field, "notADay");
    }
  }

  public String getCloses() {
    if (closes == null) closes = today().plusDays(Window.USUAL_DAYS).toString();
    return closes;
  }

  public void setCloses(String closes) {
    this.closes = closes == null ? "" : closes;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), visit.zone());
  }

  public String getLater() {
    return later;
  }

  public void setLater(String later) {
    this.later = later;
  }

  public String getBoardOn() {
    if (boardOn == null && getOutlook().boardOn() != null)
      boardOn = getOutlook().boardOn().toString();
    return boardOn;
  }

  public void setBoardOn(String boardOn) {
    this.boardOn = boardOn == null ? "" : boardOn;
  }

  public Map<String, String> getShortReason() {
    return shortReason;
  }

  public Map<String, String> getWhy() {
    return why;
  }

  public Map<String, String> getReason() {
    return reason;
  }

  public List<Outlook.Way> getWays() {
    return getOutlook().ways();
  }

  private String slug() {
    return visit.name("initiative");
  }
}
