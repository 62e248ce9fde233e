package org.roundtable.initiative;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.roundtable.account.FormPage;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Stale;
import org.roundtable.kernel.Words;

/**
 * Writing an initiative in the district's languages. When somebody else has saved meanwhile, the
 * page shows what they changed and keeps what was typed here.
 */
@Named
@ViewScoped
public class DraftPage extends FormPage {
  @Inject Drafts drafts;
  @Inject Systems systems;
  private Map<Part, Map<String, String>> texts;
  private Map<String, String> changeNote;
  private Set<String> chosen;
  private Instant editedAt;
  private int number;
  private boolean newer;
  private boolean sure;
  private transient List<Systems.Choice> choices;

  public void save() {
    keeping(() -> done(w.here("/desk/initiatives/" + slug() + "/text"), "initiative.saved"));
  }

  public void preview() {
    keeping(() -> w.here("/desk/initiatives/" + slug() + "/preview"));
  }

  public void publish() {
    keeping(
        () -> {
          drafts.publish(visit.districtId(), visit.getCaller(), slug(), editedAt, language());
          return done(w.here("/desk/initiatives/" + slug()), "initiative.published");
        });
  }

  /** What was typed here goes over what somebody else has saved. */
  public void replace() {
    attempt(
        () -> {
          editedAt = drafts.open(visit.districtId(), visit.getCaller(), slug()).editedAt();
          return null;
        });
    save();
  }

  public void discard() {
    attempt(
        () -> {
          if (!sure) throw new BadInput("sure", "sure");
          drafts.discard(visit.districtId(), visit.getCaller(), slug());
          return done(w.here(number > 1 ? "/desk/initiatives/" + slug() : "/desk"), "discarded");
        });
  }

  private void keeping(Supplier<String> then) {
    attempt(
        () -> {
          try {
            editedAt = drafts.save(visit.districtId(), visit.getCaller(), slug(), typed());
            newer = false;
          } catch (Stale stale) {
            newer = true;
            throw stale;
          }
          return then.get();
        });
  }

  private Draft.Typed typed() {
    var typed = new EnumMap<Part, Words>(Part.class);
    texts.forEach((part, byLanguage) -> typed.put(part, new Words(byLanguage)));
    return new Draft.Typed(
        new Text(typed), new Words(changeNote), new ArrayList<>(chosen), editedAt);
  }

  /** What somebody else has saved since this page was opened, against what is typed here. */
  public List<Text.Difference> getDifferences() {
    if (!newer) return List.of();
    var theirs = drafts.open(visit.districtId(), visit.getCaller(), slug()).text();
    return typed().text().since(theirs);
  }

  /** Has anybody saved something that families have not read? */
  public boolean isStarted() {
    getTexts();
    return editedAt != null;
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }

  public boolean isNewer() {
    return newer;
  }

  public Map<Part, Map<String, String>> getTexts() {
    if (texts == null) load();
    return texts;
  }

  private void load() {
    var draft = drafts.open(visit.districtId(), visit.getCaller(), slug());
    texts = new EnumMap<>(Part.class);
    for (var part : Part.values())
      texts.put(part, new HashMap<>(draft.text().of(part).byLanguage()));
    changeNote = new HashMap<>(draft.changeNote().byLanguage());
    chosen = new TreeSet<>(draft.systems());
    editedAt = draft.editedAt();
    number = draft.number();
  }

  public Part[] getParts() {
    return Part.values();
  }

  public Map<String, String> getChangeNote() {
    getTexts();
    return changeNote;
  }

  public List<Systems.Choice> getChoices() {
    if (choices == null) choices = systems.all(visit.districtId(), visit.getCaller());
    return choices;
  }

  public String[] getChosen() {
    getTexts();
    return chosen.toArray(String[]::new);
  }

  public void setChosen(String[] chosen) {
    this.chosen = new TreeSet<>(List.of(chosen));
  }

  public int getNumber() {
    getTexts();
    return number;
  }

  public String slug() {
    return visit.name("initiative");
  }

  /** The district's first language, in which nothing may be missing. */
  private String language() {
    return visit.getDistrict().languages().get(0);
  }
}
