package org.roundtable.notice.child;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.account.Visit;
import org.roundtable.account.Wording;
import org.roundtable.kernel.BadInput;
import org.roundtable.kernel.Page;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Words;
import org.roundtable.notice.codes.Code;
import org.roundtable.notice.codes.Codes;
import org.roundtable.notice.label.InWords;
import org.roundtable.notice.record.Vocabulary;

/**
 * "My child's data". What the reader chooses comes in the body of a request, never in its address,
 * so that no history, log or link has it, and the answer may be kept by nobody.
 */
@Named
@RequestScoped
public class ChildPage {
  private static final Child ANY = new Child("", "", Set.of());

  @Inject LikelySystems systems;
  @Inject Visit visit;
  @Inject Wording w;
  @Inject Clock clock;
  private List<String> schools;
  private Child child = ANY;
  private Page<LikelySystems.Likely> found;
  private String trouble = "";

  @PostConstruct
  void load() {
    var context = FacesContext.getCurrentInstance().getExternalContext();
    schools = systems.schools(visit.districtId());
    if (!((HttpServletRequest) context.getRequest()).getMethod().equals("POST")) return;
    ((HttpServletResponse) context.getResponse()).setHeader("Cache-Control", "no-store");
    var sent = context.getRequestParameterMap();
    var programmes = context.getRequestParameterValuesMap().get("programme");
    try {
      child =
          Child.of(
              sent.get("school"),
              sent.get("grade"),
              programmes == null ? List.of() : List.of(programmes),
              schools);
      found = systems.of(visit.districtId(), child, null);
    } catch (BadInput wrong) {
      trouble = Sentences.in(visit.getLocale()).say(wrong);
    }
  }

  public List<String> getSchools() {
    return schools;
  }

  public Collection<Code> getGrades() {
    return Codes.list(Child.GRADE).codes();
  }

  public Collection<Code> getProgrammes() {
    return Codes.list(Child.PROGRAMME).codes();
  }

  public Child getChild() {
    return child;
  }

  /** The sentence on a choice that there is not; empty where all are. */
  public String getTrouble() {
    return trouble;
  }

  /** Has the reader chosen, and is there an answer? */
  public boolean isAnswered() {
    return found != null;
  }

  /** Are there more systems than one answer looks at? */
  public boolean isCut() {
    return found.next() != null;
  }

  /** What was chosen, in words: "Table Mesa Elementary, 3rd grade, School bus". */
  public String getChosen() {
    var chosen = new ArrayList<String>();
    chosen.add(child.school().isEmpty() ? w.say("child.anySchool") : child.school());
    chosen.add(
        child.grade().isEmpty()
            ? w.say("child.anyGrade")
            : w.in(Vocabulary.words(Child.GRADE, child.grade())));
    for (var programme : getProgrammes())
      if (child.programmes().contains(programme.code())) chosen.add(w.in(programme.words()));
    return String.join(", ", chosen);
  }

  public LocalDate getToday() {
    return LocalDate.ofInstant(clock.instant(), visit.zone());
  }

  /**
   * Systems that stand alike.
   *
   * @param inUse or else only proposed
   */
  public record Group(boolean inUse, List<LikelySystems.Likely> systems) {}

  /** Those in use, then those proposed, as far as there are any. */
  public List<Group> getGroups() {
    return found == null
        ? List.of()
        : Stream.of(true, false)
            .map(inUse -> new Group(inUse, in(inUse)))
            .filter(group -> !group.systems().isEmpty())
            .toList();
  }

  private List<LikelySystems.Likely> in(boolean inUse) {
    return found.items().stream().filter(likely -> likely.inUse() == inUse).toList();
  }

  /** Several words between commas, in the reader's language. */
  public String joined(Collection<Words> words) {
    return words.stream().map(w::in).collect(Collectors.joining(", "));
  }

  /** Names of schools between commas. */
  public String listed(Collection<String> names) {
    return String.join(", ", names);
  }

  /** In one line what a notice tells of somebody to ask. */
  public String contact(Holding.Contact contact) {
    return Stream.of(contact.name(), w.in(contact.title()), contact.phone(), contact.mail())
        .filter(said -> !said.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Is that day over? */
  public boolean past(LocalDate day) {
    return day.isBefore(getToday());
  }

  /** "1 year 6 months" for P1Y6M. */
  public String period(String iso) {
    return new InWords(visit.getLocale()).period(iso);
  }
}
