package org.roundtable.comment;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.roundtable.account.FormPage;
import org.roundtable.kernel.Page;

/**
 * The moderator's desk. An act is for the comments that were ticked, for those that stood on the
 * page, or for all that fit the filter and were there when the page was opened.
 */
@Named
@ViewScoped
public class ModerationPage extends FormPage {
  @Inject ModerationQueue queue;
  @Inject ModerationActs acts;
  private String which = "ticked";
  private String act = "approve";
  private String reason;
  private String note;
  private transient Page<Queued> page;
  private transient Integer found;

  public Page<Queued> getPage() {
    if (page == null)
      page =
          queue.list(
              visit.districtId(),
              visit.getCaller(),
              filter(Long.MAX_VALUE),
              new ModerationQueue.Part(
                  PointPage.number(one("after"), Long.MIN_VALUE), ModerationQueue.PAGE));
    return page;
  }

  /** How many fit the filter, {@link ModerationActs#MOST} at most. */
  public int getFound() {
    if (found == null)
      found = queue.ids(visit.districtId(), visit.getCaller(), filter(Long.MAX_VALUE)).size();
    return found;
  }

  /** The newest comment on the page that the moderator saw. */
  public long getNewest() {
    return getPage().items().stream().mapToLong(Queued::id).max().orElse(0);
  }

  public void act() {
    attempt(
        () -> {
          acts.act(
              visit.districtId(),
              visit.getCaller(),
              chosen(),
              new ModerationActs.Order(
                  PointJson.named(Act.class, act), PointJson.named(Reason.class, reason), note));
          return done(w.here("/desk/moderation" + query(null)), "moderated");
        });
  }

  private List<Long> chosen() {
    return switch (which) {
      case "page" -> numbers("onPage");
      case "found" ->
          queue.ids(
              visit.districtId(), visit.getCaller(), filter(PointPage.number(one("newest"), 0)));
      default -> numbers("chosen");
    };
  }

  private ModerationQueue.Filter filter(long newest) {
    return new ModerationQueue.Filter(getPile(), getWords(), getAuthor(), newest);
  }

  /** Was it ticked before the form came back with a refusal? */
  public boolean ticked(long comment) {
    return numbers("chosen").contains(comment);
  }

  public Pile getPile() {
    var named = PointJson.named(Pile.class, one("pile"));
    return named == null ? Pile.ALL : named;
  }

  public Pile[] getPiles() {
    return Pile.values();
  }

  public String word(Enum<?> constant) {
    return PointJson.word(constant);
  }

  public String getWords() {
    return one("words") == null ? "" : one("words");
  }

  public long getAuthor() {
    return PointPage.number(one("author"), 0);
  }

  /** Everything of one author in the chosen pile. */
  public String of(long author) {
    return w.here("/desk/moderation?pile=" + word(getPile()) + "&author=" + author);
  }

  public String getNext() {
    return w.here("/desk/moderation" + query(getPage().next()));
  }

  private String query(String after) {
    var words = URLEncoder.encode(getWords(), StandardCharsets.UTF_8);
    return "?pile="
        + word(getPile())
        + (words.isEmpty() ? "" : "&words=" + words)
        + (getAuthor() == 0 ? "" : "&author=" + getAuthor())
        + (after == null ? "" : "&after=" + after);
  }

  public Reason[] getReasons() {
    return Reason.values();
  }

  private static String one(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(name);
  }

  private static List<Long> numbers(String name) {
    var typed =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .get(name);
    return typed == null
        ? List.of()
        : Arrays.stream(typed).map(t -> PointPage.number(t, -1)).distinct().toList();
  }

  public String getWhich() {
    return which;
  }

  public void setWhich(String which) {
    this.which = which;
  }

  public String getAct() {
    return act;
  }

  public void setAct(String act) {
    this.act = act;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
