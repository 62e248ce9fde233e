package org.roundtable.poll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.roundtable.account.Visit;
import org.roundtable.account.Wording;
import org.roundtable.kernel.Sentences;

/** Reading an initiative's advisory poll: on the initiative's page and on its own. */
@Named
@RequestScoped
public class PollPage {
  @Inject Polls polls;
  @Inject Visit visit;
  @Inject Wording w;
  private PollRecord poll;
  private boolean asked;

  /** A piece of the bar, in hundredths of its width. */
  public record Piece(String kind, String x, String width) {}

  /** The poll, or null where none was opened. */
  public PollRecord getPoll() {
    if (!asked) {
      poll = polls.of(visit.districtId(), visit.getCaller(), visit.name("initiative")).orElse(null);
      asked = true;
    }
    return poll;
  }

  public String getRule() {
    return getPoll().rule(Sentences.in(visit.getLocale()));
  }

  /** Too few ballots to tell any answer apart from the others? */
  public boolean isAllTogether() {
    return getRows().size() == 1;
  }

  public int getFloor() {
    return Tally.FLOOR;
  }

  public List<Tally.Row> getRows() {
    return getPoll().tally() == null ? List.of() : getPoll().tally().rows();
  }

  public List<Piece> getPieces() {
    var pieces = new ArrayList<Piece>();
    var before = 0L;
    var cast = (double) getPoll().cast();
    for (var row : getRows()) {
      if (row.total() > 0) pieces.add(piece(kind(row), before / cast, row.total() / cast));
      before += row.total();
    }
    return pieces;
  }

  /** "Support 21, oppose and not sure together 14": the bar for who does not see it. */
  public String getSpoken() {
    return getRows().stream()
        .map(r -> label(r) + " " + w.number(r.total()))
        .collect(Collectors.joining(", "));
  }

  public String label(Tally.Row row) {
    var names = row.choices().stream().map(w::name).toList();
    return row.merged() ? w.say("poll.together", String.join(", ", names)) : names.get(0);
  }

  public String kind(Tally.Row row) {
    return row.merged() ? "TOGETHER" : row.choices().get(0).name();
  }

  private static Piece piece(String kind, double x, double width) {
    return new Piece(kind, hundredths(x), hundredths(Math.max(0.002, width - 0.003)));
  }

  private static String hundredths(double part) {
    return String.format(Locale.ROOT, "%.2f", 100 * part);
  }
}
