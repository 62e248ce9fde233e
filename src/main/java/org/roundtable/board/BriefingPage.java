package org.roundtable.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.account.Visit;
import org.roundtable.account.Wording;
import org.roundtable.initiative.Listing;
import org.roundtable.initiative.Part;
import org.roundtable.initiative.Stage;
import org.roundtable.notice.Places;
import org.roundtable.poll.Choice;

/** What lies before the board, and the one page to read on each of it. */
@Named
@RequestScoped
public class BriefingPage {
  private static final List<Part> READ =
      List.of(
          Part.WHAT,
          Part.COST,
          Part.WHO_PAYS,
          Part.BUILD,
          Part.PARTNER,
          Part.DO_NOTHING,
          Part.IF_NO);

  @Inject Visit visit;
  @Inject Wording w;
  @Inject Briefings briefings;
  @Inject Places places;
  private List<Listing> agenda;
  private Briefing briefing;

  public List<Listing> getAgenda() {
    if (agenda == null) agenda = briefings.agenda(visit.districtId(), visit.getCaller());
    return agenda;
  }

  public Briefing getBriefing() {
    if (briefing == null)
      briefing =
          briefings.briefing(visit.districtId(), visit.getCaller(), visit.name("initiative"));
    return briefing;
  }

  public List<Part> getParts() {
    return READ.stream().filter(getBriefing().reading().text()::has).toList();
  }

  public boolean isBeforeTheBoard() {
    return getBriefing().reading().ref().stage() == Stage.BOARD;
  }

  public String getChanged() {
    return getBriefing().changed().stream().map(w::name).collect(Collectors.joining(" · "));
  }

  /** The heading of a column of the poll by school. */
  public String heading(Set<Choice> column) {
    return column.stream().sorted().map(w::name).collect(Collectors.joining(" + "));
  }

  public String schools(BySchool.Line line) {
    var names = new ArrayList<>(line.schools());
    if (line.others()) names.add(w.say("board.otherFamilies"));
    return String.join(", ", names);
  }

  public String questions(Briefing.Unknown unknown) {
    return unknown.open().stream().map(places::called).collect(Collectors.joining(" · "));
  }
}
