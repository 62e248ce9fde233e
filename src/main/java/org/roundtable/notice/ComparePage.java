package org.roundtable.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.account.Visit;
import org.roundtable.notice.compare.Comparison;
import org.roundtable.notice.compare.Widening;
import org.roundtable.notice.compare.Widenings;

/** Two notices of a district, side by side. */
@Named
@RequestScoped
public class ComparePage {
  private static final int MOST = 200;

  @Inject PublishedNotices published;
  @Inject Visit visit;
  private NoticeRecord one;
  private NoticeRecord other;
  private List<NoticeRecord> others;
  private Comparison comparison;

  @PostConstruct
  void load() {
    one = published.one(visit.districtId(), visit.name("notice"));
    var with =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("with", "");
    if (!with.isEmpty()) {
      other = published.one(visit.districtId(), with);
      comparison = Comparison.between(one.record(), other.record(), visit.getLanguage());
    }
    others =
        published.list(visit.districtId(), "", null, MOST).items().stream()
            .filter(notice -> !notice.slug().equals(one.slug()))
            .toList();
  }

  public NoticeRecord getOne() {
    return one;
  }

  /** The one to compare with, or null while it is not chosen. */
  public NoticeRecord getOther() {
    return other;
  }

  public List<NoticeRecord> getOthers() {
    return others;
  }

  public Comparison getComparison() {
    return comparison;
  }

  /** What the other takes, shows or keeps more than this one. */
  public List<Widening> getWider() {
    return Widenings.between(one.record(), other.record());
  }
}
