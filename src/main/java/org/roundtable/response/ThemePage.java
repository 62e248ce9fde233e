package org.roundtable.response;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.account.FormPage;
import org.roundtable.kernel.NotFound;
import org.roundtable.kernel.Stale;
import org.roundtable.kernel.Words;

/** One theme: its title, its answer, and the points that it answers. */
@Named
@ViewScoped
public class ThemePage extends FormPage {
  @Inject Responses responses;
  @Inject Attachments attachments;
  @Inject HttpServletRequest request;
  private final Map<String, String> title = new LinkedHashMap<>();
  private final Map<String, String> answer = new LinkedHashMap<>();
  private String initiative;
  private Integer id;
  private Instant seen;
  private Words theirTitle;
  private Words theirAnswer;

  @PostConstruct
  void open() {
    initiative = visit.name("initiative");
    responses.desk(visit.districtId(), visit.getCaller(), initiative);
    if (visit.name("theme") == null) return;
    id = number(visit.name("theme"));
    var theme = getTheme();
    seen = theme.editedAt();
    title.putAll(theme.title().byLanguage());
    answer.putAll(theme.answer().byLanguage());
  }

  static int number(String name) {
    if (!name.matches("\\d{1,9}")) throw new NotFound();
    return Integer.parseInt(name);
  }

  /** As it stands in the database now. */
  public ThemeRecord getTheme() {
    if (id == null) return null;
    return responses.desk(visit.districtId(), visit.getCaller(), initiative).themes().stream()
        .filter(t -> t.id() == id)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  public void save() {
    attempt(
        () -> {
          var writing = new Responses.Writing(new Words(title), new Words(answer), seen);
          if (id == null) responses.add(visit.districtId(), visit.getCaller(), initiative, writing);
          else rewrite(writing);
          return done(w.here("/desk/response/" + initiative), "response.saved");
        });
  }

  /** When somebody else was quicker, their words are shown beside and the next save is meant so. */
  private void rewrite(Responses.Writing writing) {
    try {
      responses.write(visit.districtId(), visit.getCaller(), id, writing);
    } catch (Stale overtaken) {
      var theirs = getTheme();
      theirTitle = theirs.title();
      theirAnswer = theirs.answer();
      seen = theirs.editedAt();
      throw overtaken;
    }
  }

  public void remove() {
    attempt(
        () -> {
          responses.remove(visit.districtId(), visit.getCaller(), id);
          return done(w.here("/desk/response/" + initiative), "response.removed");
        });
  }

  /** Takes the ticked points out of this theme. */
  public void detach() {
    attempt(
        () -> {
          attachments.detach(visit.districtId(), visit.getCaller(), id, ticked(request, "point"));
          return done(
              w.here("/desk/response/" + initiative + "/themes/" + id), "response.detached");
        });
  }

  static List<Long> ticked(HttpServletRequest request, String name) {
    var values = request.getParameterValues(name);
    return values == null
        ? List.of()
        : Arrays.stream(values).filter(v -> v.matches("\\d{1,18}")).map(Long::valueOf).toList();
  }

  public List<PointLine> getPoints() {
    if (id == null) return List.of();
    return responses
        .points(visit.districtId(), visit.getCaller(), initiative, PointSearch.ofTheme(id))
        .items();
  }

  public String getInitiative() {
    return initiative;
  }

  public Integer getId() {
    return id;
  }

  public Map<String, String> getTitle() {
    return title;
  }

  public Map<String, String> getAnswer() {
    return answer;
  }

  public Words getTheirTitle() {
    return theirTitle;
  }

  public Words getTheirAnswer() {
    return theirAnswer;
  }
}
