package org.roundtable.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.roundtable.account.Caller;
import org.roundtable.account.Visit;
import org.roundtable.account.Wording;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.NotFound;

/** The page of one initiative, for readers and for members; the desk's preview is the same page. */
@Named
@RequestScoped
public class InitiativePage {
  @Inject Initiatives initiatives;
  @Inject Visit visit;
  @Inject Wording w;
  @Inject Clock clock;
  private Reading reading;

  public Reading getReading() {
    if (reading == null) reading = read(visit.districtId(), visit.getCaller(), slug());
    return reading;
  }

  private Reading read(DistrictId district, Caller caller, String slug) {
    if (isPreview()) return initiatives.preview(district, caller, slug);
    var number = visit.name("number");
    if (number == null) return initiatives.read(district, caller, slug);
    if (!number.matches("\\d{1,6}")) throw new NotFound();
    return initiatives.read(district, caller, slug, Integer.parseInt(number));
  }

  public boolean isPreview() {
    return visit.getPath().endsWith("/preview");
  }

  /** What it is about, one question after the other. */
  public List<Part> getProposal() {
    return present(Part.WHAT, Part.WHY, Part.WHO_ASKED, Part.DATA);
  }

  public List<Part> getAlternatives() {
    return present(Part.BUILD, Part.PARTNER, Part.DO_NOTHING);
  }

  /** What it means, one question after the other. */
  public List<Part> getConsequences() {
    return present(Part.IF_NO, Part.COST, Part.WHO_PAYS, Part.DATES);
  }

  public List<Part> getMoney() {
    return present(Part.COST);
  }

  private List<Part> present(Part... wanted) {
    return List.of(wanted).stream().filter(getReading().text()::has).toList();
  }

  /** Systems that it is about, of which nobody can read a notice yet. */
  public List<Reading.Linked> getUnseen() {
    return getReading().systems().stream().filter(s -> !s.published()).toList();
  }

  /** One sentence on what families can do here now. */
  public String getInviting() {
    var ref = getReading().ref();
    var closes = ref.commentsCloseAt();
    if (isTakesComments()) return w.say("initiative.say.OPEN", w.until(closes));
    if (ref.stage() == Stage.DECIDED)
      return w.say("initiative.say." + ref.outcome(), w.day(getReading().boardOn()));
    var over = ref.stage() == Stage.OPEN ? "OVER" : ref.stage().name();
    return w.say("initiative.say." + over, w.day(closes));
  }

  /** The small words under a mark of the stage line. */
  public String under(StageLine.Mark mark) {
    var closes = getReading().ref().commentsCloseAt();
    return switch (mark.place()) {
      case AHEAD -> mark.on() == null ? "–" : w.say("initiative.planned", brief(mark.on()));
      case NOW ->
          mark.stage() == Stage.OPEN
              ? w.say("initiative.until", brief(closes))
              : mark.at() == null
                  ? w.say("initiative.now")
                  : w.say("initiative.since", brief(mark.at()));
      case PAST -> mark.at() == null ? "" : brief(mark.at());
    };
  }

  /** What an entry of the timeline says. */
  public String happened(Moment moment) {
    return switch (moment.kind()) {
      case VERSION -> w.say("happened.VERSION", moment.number());
      case EXTENSION -> w.say("happened.EXTENSION", w.day(moment.closes()));
      case DECISION ->
          w.say(
              moment.replaces() == null ? "happened.DECISION" : "happened.DECISION.later",
              w.name(moment.outcome()));
      case STAGE ->
          moment.outcome() != null
              ? w.say(
                  "happened." + (moment.outcome() == Outcome.WITHDRAWN ? "WITHDRAWN" : "DECISION"),
                  w.name(moment.outcome()))
              : moment.closes() == null
                  ? w.say("happened." + moment.stage())
                  : w.say("happened.OPEN.until", w.day(moment.closes()));
    };
  }

  private String brief(Instant at) {
    return brief(LocalDate.ofInstant(at, visit.zone()));
  }

  private String brief(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .localizedBy(visit.getLocale())
        .format(day);
  }

  public boolean isTakesComments() {
    return getReading().ref().takesComments(clock.instant());
  }

  public boolean isTakesReactions() {
    return getReading().ref().takesReactions();
  }

  /** The next date that a calendar can hold, or null. */
  public boolean isHasNext() {
    return isTakesComments() || isBoardAhead();
  }

  public boolean isBoardAhead() {
    var on = getReading().boardOn();
    return on != null
        && getReading().ref().stage().compareTo(Stage.DECIDED) < 0
        && on.plusDays(1).atStartOfDay(visit.zone()).toInstant().isAfter(clock.instant());
  }

  /** The start of the meeting's day, for counting the days until then. */
  public Instant getBoardAt() {
    return getReading()
        .boardOn()
        .plusDays(1)
        .atStartOfDay(visit.zone())
        .toInstant()
        .minusSeconds(1);
  }

  private String slug() {
    return visit.name("initiative");
  }
}
