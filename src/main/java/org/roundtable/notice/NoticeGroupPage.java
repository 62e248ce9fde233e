package org.roundtable.notice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.account.FormPage;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Sentences;
import org.roundtable.kernel.Stale;
import org.roundtable.notice.codes.Code;
import org.roundtable.notice.codes.Element;
import org.roundtable.notice.codes.Elements;
import org.roundtable.notice.compare.Comparison;
import org.roundtable.notice.record.Entry;
import org.roundtable.notice.record.Field;
import org.roundtable.notice.record.Group;
import org.roundtable.notice.record.Item;
import org.roundtable.notice.record.Part;
import org.roundtable.notice.record.Vocabulary;

/** Writing one group of a notice's fields. */
@Named
@ViewScoped
public class NoticeGroupPage extends FormPage {
  @Inject Notices notices;
  @Inject Drafts drafts;
  private final List<TypedEntry> typed = new ArrayList<>();
  private final Map<String, List<String>> moreElements = new LinkedHashMap<>();
  private String slug;
  private Group group;
  private DraftRecord draft;
  private Edition edition;
  private transient Comparison theirs;

  @PostConstruct
  void open() {
    slug = visit.name("notice");
    group =
        Arrays.stream(Group.values())
            .filter(g -> g.code().equals(visit.name("group")))
            .findFirst()
            .orElseThrow(NotFound::new);
    draft = drafts.one(visit.districtId(), visit.getCaller(), slug);
    edition = draft.edition();
    group.fields().forEach(field -> typed.add(typed(field)));
  }

  /** A field with nothing in it offers one empty row to begin with, and one more where asked. */
  private TypedEntry typed(Field field) {
    var entry = draft.record().to(field);
    var form = new TypedEntry(field, entry);
    var empty = entry.rows().isEmpty() && field != Field.DATA_ELEMENTS;
    if (empty || field.json().equals(asked("add"))) form.add(Item.NONE);
    return form;
  }

  private static String asked(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(name);
  }

  public void save() {
    attempt(
        () -> {
          keep();
          return done(here(), "notice.saved");
        });
  }

  /** Saves, and offers one more row of a field. */
  public void more(Field field) {
    attempt(
        () -> {
          keep();
          return here()
              + (here().contains("?") ? "&" : "?")
              + "add="
              + field.json()
              + "#ask-"
              + field.json();
        });
  }

  private void keep() {
    var fields = entries();
    try {
      edition =
          notices.save(
              visit.districtId(), visit.getCaller(), slug, new Notices.Writing(edition, fields));
      theirs = null;
    } catch (Stale overtaken) {
      draft = drafts.one(visit.districtId(), visit.getCaller(), slug);
      edition = draft.edition();
      theirs = Comparison.between(draft.record(), draft.record().with(fields), visit.getLanguage());
      throw overtaken;
    }
  }

  private Map<Field, Entry> entries() {
    var fields = new EnumMap<Field, Entry>(Field.class);
    for (var one : typed) {
      if (one.getField() == Field.DATA_ELEMENTS)
        moreElements.values().stream()
            .flatMap(List::stream)
            .forEach(code -> one.add(new Item(Map.of("code", code))));
      fields.put(one.getField(), one.entry());
    }
    moreElements.clear();
    return fields;
  }

  private String here() {
    return w.here("/desk/notices/" + slug + "/fields/" + group.code());
  }

  public DraftRecord getDraft() {
    return draft;
  }

  public Group getGroup() {
    return group;
  }

  public List<TypedEntry> getTyped() {
    return typed;
  }

  /** What somebody else has saved meanwhile beside what was typed here, or null. */
  public Comparison getTheirs() {
    return theirs;
  }

  /** The elements that were ticked, by category. */
  public Map<String, List<String>> getMoreElements() {
    return moreElements;
  }

  public List<Group> getGroups() {
    return List.of(Group.values());
  }

  /** What a part is called in the form. */
  public String label(Field field, Part part) {
    return w.say("Part." + field.json() + "." + part.name());
  }

  /** What is saved in a field, as it reads; the same as the script says while one types. */
  public List<Advice> advice(Field field) {
    return Readability.advice(draft.record(), field, Sentences.in(visit.getLocale()));
  }

  /** The names that weigh nothing, as the script takes them along when it asks. */
  public String getNames() {
    var names = Readability.names(draft.record()).stream().distinct();
    return Json.createArrayBuilder(names.limit(ReadingResource.MOST_NAMES).toList())
        .build()
        .toString();
  }

  /** The codes of a list, to choose from. */
  public List<String> codes(String list) {
    return Vocabulary.codes(list);
  }

  /** What a code is called. */
  public String called(String list, String code) {
    return w.in(Vocabulary.words(list, code));
  }

  public List<Code> getCategories() {
    return List.copyOf(Elements.categories().codes());
  }

  /** The elements of a category that the notice does not name yet. */
  public List<Element> unnamed(String category) {
    var named = draft.record().to(Field.DATA_ELEMENTS);
    return Elements.in(category).stream()
        .filter(e -> e.other() || named.row("code", e.code()).isEmpty())
        .toList();
  }
}
