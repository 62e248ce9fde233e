package org.roundtable.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.roundtable.account.Visit;
import org.roundtable.initiative.Initiative;
import org.roundtable.initiative.Initiatives;
import org.roundtable.kernel.Words;

/** What the district answered to families, as everybody reads it. */
@Named
@RequestScoped
public class ResponsePage {
  private static final int LEADING = 3;

  @Inject Visit visit;
  @Inject Initiatives initiatives;
  @Inject Themes themes;
  private Initiative.Ref initiative;
  private List<ThemeRecord> published;
  private Map<Integer, List<PointLine>> leading;
  private Themes.Coverage coverage;

  public Initiative.Ref getInitiative() {
    if (initiative == null)
      initiative =
          initiatives.find(visit.districtId(), visit.getCaller(), visit.name("initiative"));
    return initiative;
  }

  public Words getTitle() {
    return themes.title(visit.districtId(), getInitiative().id());
  }

  public List<ThemeRecord> getThemes() {
    if (published == null) published = themes.published(visit.districtId(), getInitiative().id());
    return published;
  }

  /** When the first answers were published, or null. */
  public Instant getPublishedAt() {
    return getThemes().stream()
        .map(ThemeRecord::publishedAt)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  public Themes.Coverage getCoverage() {
    if (coverage == null) coverage = themes.coverage(visit.districtId(), getInitiative().id());
    return coverage;
  }

  public List<PointLine> leading(ThemeRecord theme) {
    if (leading == null)
      leading = themes.leading(visit.districtId(), getInitiative().id(), LEADING);
    return leading.getOrDefault(theme.id(), List.of());
  }
}
