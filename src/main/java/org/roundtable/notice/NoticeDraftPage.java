package org.roundtable.notice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.roundtable.account.FormPage;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Words;
import org.roundtable.notice.compare.Widening;
import org.roundtable.notice.reading.Score;
import org.roundtable.notice.record.Group;
import org.roundtable.notice.record.Path;

/**
 * A notice at the desk: what is written, what is missing, publishing it, and where the system
 * stands.
 */
@Named
@ViewScoped
public class NoticeDraftPage extends FormPage {
  @Inject Notices notices;
  @Inject Publications publications;
  @Inject Drafts drafts;
  @Inject Places places;
  private final Map<String, String> changeNote = new LinkedHashMap<>();
  private final Map<String, String> readingReason = new LinkedHashMap<>();
  private final Map<String, String> wideningReason = new LinkedHashMap<>();
  private final Map<String, String> reason = new LinkedHashMap<>();
  private String slug;
  private DraftRecord draft;
  private List<Shortfall> missing;
  private transient Readability reads;
  private List<Widening> wider;
  private boolean sure;

  @PostConstruct
  void open() {
    slug = visit.name("notice");
    draft = drafts.one(visit.districtId(), visit.getCaller(), slug);
    missing = drafts.missing(visit.districtId(), visit.getCaller(), slug);
    wider = drafts.wider(visit.districtId(), visit.getCaller(), slug);
    if (draft.newest() == 0) visit.getDistrict().languages().forEach(this::firstVersion);
  }

  private void firstVersion(String language) {
    var sentences = Sentences.in(Locale.forLanguageTag(language));
    changeNote.put(language, sentences.say("noticeDraft.firstVersion"));
  }

  public void publish() {
    attempt(
        () -> {
          publications.publish(
              visit.districtId(),
              visit.getCaller(),
              slug,
              new Publications.Publication(
                  draft.edition(),
                  new Words(changeNote),
                  new Words(readingReason),
                  new Words(wideningReason)));
          return done(w.here("/notices/" + slug), "notice.published");
        });
  }

  /** Takes the system's step, named by its status. */
  public void move(String next) {
    attempt(
        () -> {
          notices.setStatus(
              visit.districtId(), visit.getCaller(), slug, Status.valueOf(next), new Words(reason));
          return done(w.here("/desk/notices/" + slug), "notice.status");
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

  /** One group of fields in the overview. */
  public record Part(Group group, int said, int all, long missing) {}

  public List<Part> getParts() {
    return List.of(Group.values()).stream().map(this::part).toList();
  }

  private Part part(Group group) {
    var fields = group.fields();
    var said = fields.stream().filter(f -> !draft.record().to(f).empty()).count();
    var gaps = missing.stream().filter(m -> m.place().field().group() == group).count();
    return new Part(group, (int) said, fields.size(), gaps);
  }

  public DraftRecord getDraft() {
    return draft;
  }

  /** What keeps the draft from being published. */
  public List<Shortfall> getMissing() {
    return missing;
  }

  /** A place in the record, as families' words have it. */
  public String place(Path path) {
    return places.called(path);
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }

  public Map<String, String> getChangeNote() {
    return changeNote;
  }

  public Map<String, String> getReadingReason() {
    return readingReason;
  }

  public Map<String, String> getWideningReason() {
    return wideningReason;
  }

  /** What the draft takes, shows or keeps more than what families read now. */
  public List<Widening> getWider() {
    return wider;
  }

  /** How hard the draft is to read. */
  public Readability getReads() {
    if (reads == null) reads = Readability.of(draft.record());
    return reads;
  }

  /** "Grade 6", of the whole in a language. */
  public String score(String language) {
    return getReads()
        .byLanguage()
        .get(language)
        .score()
        .map(this::told)
        .orElse(w.say("reads.notScored"));
  }

  public String told(Score score) {
    return score instanceof Score.English english
        ? w.say("reads.en", english.fleschKincaidGrade())
        : w.say("reads.es", ((Score.Spanish) score).inflesz());
  }

  /** Why the system takes its step, by language. */
  public Map<String, String> getReason() {
    return reason;
  }
}
