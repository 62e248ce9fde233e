package org.roundtable.notice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.account.FormPage;

/** What a notice leaves open: families read it, and members ask for the answer. */
@Named
@ViewScoped
public class AsksPage extends FormPage {
  @Inject Asks asks;
  @Inject PublishedNotices published;
  private String slug;
  private NoticeRecord notice;
  private List<Asks.Asked> all;

  @PostConstruct
  void open() {
    slug = visit.name("notice");
    notice = published.one(visit.districtId(), slug);
    all = asks.of(visit.districtId(), visit.getCaller(), slug);
  }

  public void ask(String topic) {
    attempt(
        () -> {
          asks.ask(visit.districtId(), visit.getCaller(), slug, topic);
          return done(here(), "notice.asked");
        });
  }

  public void leave(String topic) {
    attempt(
        () -> {
          asks.leave(visit.districtId(), visit.getCaller(), slug, topic);
          return done(here(), "notice.askedNoMore");
        });
  }

  private String here() {
    return w.here("/notices/" + slug + "/questions");
  }

  public NoticeRecord getNotice() {
    return notice;
  }

  public List<Asks.Asked> getAll() {
    return all;
  }
}
