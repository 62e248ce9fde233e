package org.roundtable.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.roundtable.account.Visit;
import org.roundtable.kernel.Page;
import org.roundtable.notice.NoticeRecord;
import org.roundtable.notice.PublishedNotices;

/** A district's first page: what one can still change, what was decided, what is in use. */
@Named
@RequestScoped
public class HomePage {
  private static final Duration SOON = Duration.ofDays(7);

  @Inject Headlines headlines;
  @Inject PublishedNotices published;
  @Inject Visit visit;
  @Inject Clock clock;
  private Instant now;
  private List<Headlines.Proposal> proposals;
  private List<Headlines.Ruling> rulings;
  private Page<NoticeRecord> systems;

  @PostConstruct
  void load() {
    now = clock.instant();
    proposals = headlines.proposals(visit.districtId(), 12);
    rulings = headlines.rulings(visit.districtId(), 4);
    systems = published.list(visit.districtId(), "", null, 8);
  }

  /** Those that take comments or votes at this moment. */
  public List<Headlines.Proposal> getOpen() {
    return proposals.stream().filter(p -> p.listens(now) || p.pollClosesAt() != null).toList();
  }

  /** Those that were asked about and are not decided yet. */
  public List<Headlines.Proposal> getWaiting() {
    return proposals.stream().filter(p -> !p.listens(now) && p.pollClosesAt() == null).toList();
  }

  public boolean listens(Headlines.Proposal proposal) {
    return proposal.listens(now);
  }

  /** Less than a week is left. */
  public boolean soon(Instant end) {
    return Duration.between(now, end).compareTo(SOON) < 0;
  }

  /** Will comments be taken only later? */
  public boolean later(Headlines.Proposal proposal) {
    return proposal.opensAt() != null && now.isBefore(proposal.opensAt());
  }

  public List<Headlines.Ruling> getRulings() {
    return rulings;
  }

  public List<NoticeRecord> getSystems() {
    return systems.items();
  }

  public boolean isMoreSystems() {
    return systems.next() != null;
  }
}
