package org.roundtable.board;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.roundtable.account.FormPage;
import org.roundtable.initiative.Outcome;
import org.roundtable.initiative.Stage;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Words;

/**
 * Where the clerk records a motion. The address names the initiative, the day and the number of
 * parts, for these decide which fields there are; the result is shown before anything is recorded.
 */
@Named
@ViewScoped
public class MotionPage extends FormPage {
  private static final int MOST_PARTS = 6;

  @Inject Questions questions;
  @Inject Motions motions;
  @Inject HttpServletRequest request;
  private transient Question question;
  private String initiative;
  private LocalDate on;
  private final Map<String, String> text = new LinkedHashMap<>();
  private Integer mover;
  private Integer seconder;
  private Integer replaces;
  private String minutesUrl;
  private final Map<Integer, String> votes = new HashMap<>();
  private final Map<Integer, String> voteReasons = new HashMap<>();
  private final Map<Integer, String> partOf = new HashMap<>();
  private List<RulingForm> rulings = List.of();
  private Minute shown;

  @PostConstruct
  void open() {
    initiative = request.getParameter("initiative");
    if (initiative == null) return;
    on = day(request.getParameter("on"));
    rulings = IntStream.range(0, parts()).mapToObj(i -> new RulingForm()).toList();
    on = getQuestion().meetingOn();
    var earlier = getQuestion().earlier();
    replaces = earlier == null ? null : earlier.motion();
  }

  private static LocalDate day(String typed) {
    try {
      return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }

  private int parts() {
    var typed = request.getParameter("parts");
    var parts = typed != null && typed.matches("\\d") ? Integer.parseInt(typed) : 1;
    return Math.max(1, Math.min(parts, MOST_PARTS));
  }

  /** Shows the result, and records nothing yet. */
  public void check() {
    attempt(
        () -> {
          shown = null;
          shown = motions.check(visit.districtId(), visit.getCaller(), initiative, typed());
          return null;
        });
  }

  /** Records what was shown; if something was changed since, shows that first. */
  public void record() {
    attempt(
        () -> {
          var before = shown;
          shown = motions.check(visit.districtId(), visit.getCaller(), initiative, typed());
          if (!shown.equals(before)) throw new BadInput("result", "lookAgain");
          var motion = motions.record(visit.districtId(), visit.getCaller(), initiative, shown);
          return done(w.here("/decisions/" + motion), "motion.recorded");
        });
  }

  private Minute typed() {
    return new Minute(
        on,
        new Words(text),
        mover,
        seconder,
        replaces,
        minutesUrl,
        votes.entrySet().stream()
            .filter(v -> v.getValue() != null)
            .map(
                v ->
                    new Vote(v.getKey(), Option.valueOf(v.getValue()), voteReasons.get(v.getKey())))
            .toList(),
        IntStream.range(0, rulings.size())
            .mapToObj(i -> rulings.get(i).typed(partOf, String.valueOf(i)))
            .toList());
  }

  public Question getQuestion() {
    if (question == null)
      question = questions.question(visit.districtId(), visit.getCaller(), initiative, on);
    return question;
  }

  public boolean isBeforeTheBoard() {
    return replaces != null || getQuestion().initiative().stage() == Stage.BOARD;
  }

  /** The motion that this one is to replace, or null. */
  public Integer getReplaces() {
    return replaces;
  }

  /** Why the board cannot decide yet, and what to do, in a sentence. */
  public String getObstacle() {
    var obstacle = getQuestion().obstacle();
    return obstacle == null ? null : Sentences.in(visit.getLocale()).say(obstacle);
  }

  /** Initiatives that wait for the board, when the address names none. */
  public List<Questions.Waiting> getWaiting() {
    return questions.waiting(visit.districtId(), visit.getCaller());
  }

  public Minute getShown() {
    return shown;
  }

  public List<Option> getOptions() {
    return List.of(Option.values());
  }

  public List<Outcome> getOutcomes() {
    if (replaces == null || rulings.size() == 1) return getQuestion().outcomes();
    return List.of(
        Outcome.RESCINDED, Outcome.ADOPTED, Outcome.ADOPTED_WITH_CONDITIONS, Outcome.REJECTED);
  }

  public String getInitiative() {
    return initiative;
  }

  public LocalDate getOn() {
    return on;
  }

  public Map<String, String> getText() {
    return text;
  }

  public Integer getMover() {
    return mover;
  }

  public void setMover(Integer mover) {
    this.mover = mover;
  }

  public Integer getSeconder() {
    return seconder;
  }

  public void setSeconder(Integer seconder) {
    this.seconder = seconder;
  }

  public String getMinutesUrl() {
    return minutesUrl;
  }

  public void setMinutesUrl(String minutesUrl) {
    this.minutesUrl = minutesUrl;
  }

  public Map<Integer, String> getVotes() {
    return votes;
  }

  public Map<Integer, String> getVoteReasons() {
    return voteReasons;
  }

  public Map<Integer, String> getPartOf() {
    return partOf;
  }

  public List<RulingForm> getRulings() {
    return rulings;
  }
}
