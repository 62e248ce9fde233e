package org.roundtable.poll;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.roundtable.account.FormPage;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.PlainText;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Words;

/** Staff open the advisory poll of an initiative. */
@Named
@ViewScoped
public class OpenPollPage extends FormPage {
  private static final int LONGEST_QUESTION = 300;

  @Inject Polls polls;
  private String initiative;
  private PollRecord poll;
  private Map<String, String> question;
  private String opensAt;
  private String closesAt;
  private boolean hiddenUntilClose;
  private boolean bySchool;

  @PostConstruct
  void begin() {
    initiative = visit.name("initiative");
    poll = polls.of(visit.districtId(), visit.getCaller(), initiative).orElse(null);
    question = new HashMap<>();
    for (var language : getLanguages())
      question.put(
          language, Sentences.in(Locale.forLanguageTag(language)).say("poll.question.usual"));
  }

  public void open() {
    attempt(
        () -> {
          var opening =
              new Poll.Opening(
                  typedQuestion(),
                  moment("opensAt", opensAt),
                  moment("closesAt", closesAt),
                  hiddenUntilClose,
                  bySchool);
          polls.open(visit.districtId(), visit.getCaller(), initiative, opening);
          return done(w.here("/initiatives/" + initiative + "/poll"), "poll.opened");
        });
  }

  private Words typedQuestion() {
    var typed = new HashMap<String, String>();
    for (var language : getLanguages())
      typed.put(
          language,
          PlainText.neededLine("question_" + language, question.get(language), LONGEST_QUESTION));
    return new Words(typed);
  }

  private Instant moment(String field, String typed) {
    if (typed == null || typed.isBlank()) return null;
    try {
      return LocalDateTime.parse(typed.strip().replace(' ', 'T')).atZone(visit.zone()).toInstant();
    } catch (DateTimeException unreadable) {
      throw new BadInput(field, "dayAndTime");
    }
  }

  public List<String> getLanguages() {
    return visit.getDistrict().languages();
  }

  public String getZone() {
    return visit.zone().getDisplayName(java.time.format.TextStyle.FULL, visit.getLocale());
  }

  /** The poll that was opened already, or null. */
  public PollRecord getPoll() {
    return poll;
  }

  public String getInitiative() {
    return initiative;
  }

  public Map<String, String> getQuestion() {
    return question;
  }

  public String getOpensAt() {
    return opensAt;
  }

  public void setOpensAt(String opensAt) {
    this.opensAt = opensAt;
  }

  public String getClosesAt() {
    return closesAt;
  }

  public void setClosesAt(String closesAt) {
    this.closesAt = closesAt;
  }

  public boolean isHiddenUntilClose() {
    return hiddenUntilClose;
  }

  public void setHiddenUntilClose(boolean hiddenUntilClose) {
    this.hiddenUntilClose = hiddenUntilClose;
  }

  public boolean isBySchool() {
    return bySchool;
  }

  public void setBySchool(boolean bySchool) {
    this.bySchool = bySchool;
  }
}
