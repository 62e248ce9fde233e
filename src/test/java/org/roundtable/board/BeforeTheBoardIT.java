package org.roundtable.board;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.roundtable.account.Caller;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Place;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Sql;
import org.roundtable.initiative.Initiatives;
import org.roundtable.initiative.Outcome;
import org.roundtable.kernel.Words;

/** An initiative about two systems, answered or not, before a board of two. */
abstract class BeforeTheBoardIT extends InsideIT {
  static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Denver"));

  @Inject Questions questions;
  @Inject Motions motions;
  @Inject Decisions decisions;
  @Inject Initiatives initiatives;
  Place jeffco;
  Proposals.Proposal store;
  Caller clerk;
  int beth;
  int carl;
  int inbloom;
  int dashboard;

  @BeforeEach
  void anAnsweredInitiativeBeforeABoardOfTwo() {
    jeffco = Districts.jeffco();
    store = Proposals.open(jeffco);
    clerk = Officials.clerk(jeffco).caller();
    store.closed();
    store.is("BOARD");
    Sql.run(
        "insert into initiative_version (district_id, initiative_id, number) values (?, ?, 1)",
        jeffco.id().value(),
        store.id());
    Sql.run(
        "update initiative_version set published_at = ? where initiative_id = ?",
        Instant.now(),
        store.id());
    inbloom = system("inbloom");
    dashboard = system("dashboard");
    beth = seat("Beth Lindqvist", TODAY.minusYears(2), null);
    carl = seat("Carl Jensen", TODAY.minusYears(2), null);
    seat("Paula Reyes", TODAY.minusYears(4), TODAY);
    seat("Julia Marsh", TODAY.plusDays(1), null);
  }

  Minute split() {
    return new Minute(
        TODAY,
        Words.english("To end the work with inBloom and go on with the dashboard."),
        beth,
        carl,
        null,
        null,
        List.of(new Vote(beth, Option.YES, ""), new Vote(carl, Option.YES, "")),
        List.of(
            ruling("The store", inbloom, Outcome.REJECTED),
            ruling("The dashboard", dashboard, Outcome.ADOPTED)));
  }

  static Minute.Ruling ruling(String part, int system, Outcome outcome) {
    return new Minute.Ruling(
        Words.english(part), Set.of(system), outcome, Words.NONE, Words.english("Families asked."));
  }

  void answered() {
    Sql.run(
        "insert into theme (district_id, initiative_id, title, answer, published_at)"
            + " values (?, ?, '{\"en\":\"Servers\"}', '{\"en\":\"Ours\"}', ?)",
        jeffco.id().value(),
        store.id(),
        Instant.now());
  }

  int system(String slug) {
    var id =
        (int)
            Sql.number(
                "insert into notice (district_id, slug, status) values (?, ?, 'PROPOSED') returning id",
                jeffco.id().value(),
                slug);
    Sql.run(
        "insert into notice_version (district_id, notice_id, number, published_at) values (?, ?, 1, ?)",
        jeffco.id().value(),
        id,
        Instant.now());
    Sql.run("insert into initiative_system values (?, ?, ?)", jeffco.id().value(), store.id(), id);
    return id;
  }

  int seat(String name, LocalDate from, LocalDate to) {
    return (int)
        Sql.number(
            "insert into board_member (district_id, name, from_on, to_on) values (?, ?, ?, ?) returning id",
            jeffco.id().value(),
            name,
            from,
            to);
  }
}
