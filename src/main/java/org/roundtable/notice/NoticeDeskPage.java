package org.roundtable.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.account.Visit;
import org.roundtable.notice.page.Sheet;
import org.roundtable.notice.page.Timeline;

/** The notices as their writers see them, drafts included; and the preview of one. */
@Named
@RequestScoped
public class NoticeDeskPage {
  @Inject Drafts drafts;
  @Inject Asks asks;
  @Inject Histories histories;
  @Inject Visit visit;
  private List<Asks.Waiting> asked = List.of();
  private List<DraftRecord> all;
  private DraftRecord one;
  private Sheet sheet;
  private Timeline history;

  @PostConstruct
  void load() {
    var slug = visit.name("notice");
    if (slug == null) {
      all = drafts.list(visit.districtId(), visit.getCaller());
      asked = asks.waiting(visit.districtId(), visit.getCaller());
    } else one = drafts.one(visit.districtId(), visit.getCaller(), slug);
  }

  public List<DraftRecord> getAll() {
    return all;
  }

  /** What families ask for most. */
  public List<Asks.Waiting> getAsked() {
    return asked;
  }

  public DraftRecord getOne() {
    return one;
  }

  public NoticeRecord getPreview() {
    return one.preview();
  }

  /** The preview's sheet; made once for all of its places. */
  public Sheet getSheet() {
    if (sheet == null)
      sheet = Sheet.of(one.record(), visit.getLocale(), visit.getDistrict().state());
    return sheet;
  }

  public Timeline getHistory() {
    if (history == null) history = histories.of(visit.districtId(), one.slug());
    return history;
  }
}
