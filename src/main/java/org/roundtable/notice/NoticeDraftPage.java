package org.roundtable.notice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.roundtable.account.FormPage;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Stale;
import org.roundtable.kernel.Words;

/** Writing a notice: each question with its answer in the district's languages. */
@Named
@ViewScoped
public class NoticeDraftPage extends FormPage {
  @Inject Notices notices;
  @Inject Drafts drafts;
  private final Map<String, String> standings = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();
  private final Map<String, String> changeNote = new LinkedHashMap<>();
  private final Map<String, String> reason = new LinkedHashMap<>();
  private String slug;
  private DraftRecord draft;
  private Edition edition;
  private boolean sure;
  private List<Difference> theirs = List.of();

  @PostConstruct
  void open() {
    slug = visit.name("notice");
    draft = drafts.one(visit.districtId(), visit.getCaller(), slug);
    edition = draft.edition();
    for (var question : Question.values()) {
      var answer = draft.answers().to(question);
      standings.put(question.name(), standing(question, answer));
      texts.put(question.name(), new LinkedHashMap<>(answer.words().byLanguage()));
    }
    if (draft.newest() == 0) visit.getDistrict().languages().forEach(this::firstVersion);
  }

  private static String standing(Question question, Answer answer) {
    if (answer.standing() != null) return answer.standing().name();
    return question.yesOrNo() ? null : Standing.TEXT.name();
  }

  private void firstVersion(String language) {
    var sentences = Sentences.in(Locale.forLanguageTag(language));
    changeNote.put(language, sentences.say("noticeDraft.firstVersion"));
  }

  public void save() {
    attempt(
        () -> {
          keep();
          return done(here(), "notice.saved");
        });
  }

  public void publish() {
    attempt(
        () -> {
          keep();
          notices.publish(
              visit.districtId(),
              visit.getCaller(),
              slug,
              new Notices.Publication(edition, new Words(changeNote)));
          return done(w.here("/notices/" + slug), "notice.published");
        });
  }

  /** Takes the system's step, named by its status. */
  public void move(String next) {
    attempt(
        () -> {
          notices.setStatus(
              visit.districtId(), visit.getCaller(), slug, Status.valueOf(next), new Words(reason));
          return done(here(), "notice.status");
        });
  }

  public void discard() {
    attempt(
        () -> {
          if (!sure) throw new BadInput("sure", "sure");
          drafts.discard(visit.districtId(), visit.getCaller(), slug);
          return done(w.here("/desk/notices"), "discarded");
        });
  }

  private void keep() {
    try {
      edition =
          notices.save(
              visit.districtId(), visit.getCaller(), slug, new Notices.Writing(edition, typed()));
      theirs = List.of();
      draft = drafts.one(visit.districtId(), visit.getCaller(), slug);
    } catch (Stale overtaken) {
      draft = drafts.one(visit.districtId(), visit.getCaller(), slug);
      edition = draft.edition();
      theirs = Difference.between(draft.answers(), typed(), visit.getLanguage());
      throw overtaken;
    }
  }

  private Answers typed() {
    var answers = new EnumMap<Question, Answer>(Question.class);
    for (var question : Question.values()) {
      var standing = standings.get(question.name());
      answers.put(
          question,
          new Answer(
              standing == null ? null : Standing.valueOf(standing),
              new Words(texts.get(question.name()))));
    }
    return new Answers(answers);
  }

  private String here() {
    return w.here("/desk/notices/" + slug);
  }

  public DraftRecord getDraft() {
    return draft;
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }

  /** By question. */
  public Map<String, String> getStandings() {
    return standings;
  }

  /** By question and language. */
  public Map<String, Map<String, String>> getTexts() {
    return texts;
  }

  public Map<String, String> getChangeNote() {
    return changeNote;
  }

  /** Why the system takes its step, by language. */
  public Map<String, String> getReason() {
    return reason;
  }

  /** Where the reader's words differ from those that somebody else has saved meanwhile. */
  public List<Difference> getTheirs() {
    return theirs;
  }
}
