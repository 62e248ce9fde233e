package org.roundtable.notice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Sentences;
import org.roundtable.notice.codes.Element;
import org.roundtable.notice.codes.Elements;

/** The vendor's own schema: reading it, and confirming what its fields were taken for. */
@Named
@ViewScoped
public class SchemaPage extends HandedPage {
  private static final int PAGE = 50;

  @Inject SchemaFields schemas;
  @Inject SchemaReadings readings;
  @Inject Drafts drafts;
  @Inject SchemaElements elements;
  private final Map<Integer, String> codes = new LinkedHashMap<>();
  private String slug;
  private DraftRecord draft;
  private SchemaFields.File file;
  private List<SchemaFields.Found> found = List.of();
  private int after;

  @PostConstruct
  void open() {
    slug = visit.name("notice");
    draft = drafts.one(visit.districtId(), visit.getCaller(), slug);
    after = passed();
    try {
      file = schemas.file(visit.districtId(), visit.getCaller(), slug);
      found = schemas.list(visit.districtId(), visit.getCaller(), slug, after, PAGE);
      found.forEach(one -> codes.put(one.n(), one.code() == null ? "" : one.code()));
    } catch (NotFound none) {
      file = null;
    }
  }

  private static int passed() {
    var asked =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("after", "0");
    return asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 0;
  }

  /** Reads the schema: the file that was chosen, or the text that was put in. */
  public void read() {
    attempt(
        () -> {
          hand(
              "notice.noFile",
              one ->
                  readings.read(
                      visit.districtId(), visit.getCaller(), slug, one.name(), one.bytes()));
          return done(here(0), "notice.schemaRead");
        });
  }

  /** Keeps what stands beside the fields of this page, and goes on to the next. */
  public void decide() {
    attempt(
        () -> {
          var said = new LinkedHashMap<Integer, String>();
          codes.forEach((n, code) -> said.put(n, code == null ? "" : code));
          schemas.decide(visit.districtId(), visit.getCaller(), slug, said);
          return done(here(isMore() ? after + PAGE : after), "notice.schemaDecided");
        });
  }

  /** Puts the confirmed kinds of data into the draft. */
  public void apply() {
    attempt(
        () -> {
          elements.apply(visit.districtId(), visit.getCaller(), slug);
          return done(w.here("/desk/notices/" + slug + "/fields/what"), "notice.schemaApplied");
        });
  }

  private String here(int from) {
    return w.here("/desk/notices/" + slug + "/schema" + (from == 0 ? "" : "?after=" + from));
  }

  public DraftRecord getDraft() {
    return draft;
  }

  /** The file that was read last, or null. */
  public SchemaFields.File getFile() {
    return file;
  }

  public List<SchemaFields.Found> getFound() {
    return found;
  }

  public Map<Integer, String> getCodes() {
    return codes;
  }

  public Collection<Element> getElements() {
    return Elements.all();
  }

  public String why(SchemaFields.Found one) {
    return one.reason().said(Sentences.in(visit.getLocale()));
  }

  /** How sure, in hundredths. */
  public long sure(SchemaFields.Found one) {
    return Math.round(one.confidence() * 100);
  }

  public boolean isMore() {
    return file != null && after + PAGE < file.fields();
  }

  public int getAfter() {
    return after;
  }

  public int getNext() {
    return after + PAGE;
  }

  public int getBefore() {
    return Math.max(0, after - PAGE);
  }
}
