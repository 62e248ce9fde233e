package org.roundtable.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.account.Role;
import org.roundtable.account.Visit;
import org.roundtable.account.Wording;
import org.roundtable.comment.About;
import org.roundtable.comment.Points;
import org.roundtable.initiative.Initiatives;
import org.roundtable.initiative.Listing;
import org.roundtable.initiative.Stage;
import org.roundtable.opinion.patterns.Kind;

/** The board of unusual patterns at one initiative, and the list of initiatives that have one. */
@Named
@RequestScoped
public class PatternsPage {
  private static final int MOST = 100;

  @Inject Visit visit;
  @Inject Wording w;
  @Inject Patterns patterns;
  @Inject Points points;
  @Inject Initiatives initiatives;
  private PatternBoard board;
  private About about;
  private List<Listing> all;

  /** What people could take part in, what they can act on first. */
  public List<Listing> getInitiatives() {
    visit.getCaller().mustBe(visit.districtId(), Role.MODERATOR);
    if (all == null)
      all =
          initiatives
              .list(visit.districtId(), visit.getCaller(), new Listing.Wanted(null, "", null, MOST))
              .items()
              .stream()
              .filter(i -> i.stage() != Stage.DRAFT)
              .toList();
    return all;
  }

  public PatternBoard getBoard() {
    if (board == null)
      board = patterns.board(visit.districtId(), visit.getCaller(), visit.name("initiative"));
    return board;
  }

  public About getAbout() {
    if (about == null)
      about = points.about(visit.districtId(), visit.getCaller(), visit.name("initiative"));
    return about;
  }

  /** Where a board is. */
  public String of(Listing initiative) {
    return w.here("/desk/moderation/patterns/" + initiative.slug());
  }

  public String point(long id) {
    return w.here("/initiatives/" + visit.name("initiative") + "/points/" + id);
  }

  /** "40 people came to react in 4 minutes." */
  public String what(PatternBoard.Evidence e) {
    return w.say("patterns." + e.kind(), e.people(), minutes(e));
  }

  /** What innocent reasons there are. */
  public String why(PatternBoard.Evidence e) {
    return w.say("patterns.why." + e.kind());
  }

  /** How many would be usual; of few, that they are fewer than one. */
  public String usual(PatternBoard.Evidence e) {
    var which = e.kind() == Kind.ALIKE ? "patterns.chance" : "patterns.usual";
    return e.usual() < 1 ? w.say(which + ".few") : w.count(which, Math.round(e.usual()));
  }

  private static long minutes(PatternBoard.Evidence e) {
    return Math.max(1, (long) Math.ceil((e.to().toEpochMilli() - e.from().toEpochMilli()) / 6e4));
  }

  /** In hundredths. */
  public long hundredths(Double part) {
    return Math.round(100 * part);
  }

  public String anchor(int finding) {
    return "finding-" + (finding + 1);
  }
}
