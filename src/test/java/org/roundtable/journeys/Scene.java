package org.roundtable.journeys;

import org.roundtable.harness.Districts;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Place;
import org.roundtable.harness.Portal;
import org.roundtable.harness.Proposals;
import org.roundtable.harness.Someone;
import org.roundtable.harness.Sql;

/**
 * What a journey finds when it begins: a district of its own, a proposal that is open for comment,
 * and what Grace said to it.
 */
record Scene(Place district, Proposals.Proposal proposal, Someone grace) {
  static final String TITLE = "Keep records in our own house";
  static final String POINT = "Who can read the record of a child in foster care?";

  static Scene opened() {
    Portal.address();
    var district = Districts.jeffco();
    district.school("Bell Middle School");
    Proposals.rule(district, "REPORTED_ONLY");
    var proposal = Proposals.open(district);
    Sql.run(
        "insert into initiative_version (district_id, initiative_id, number) values (?, ?, 1)",
        district.id().value(),
        proposal.id());
    Sql.run(
        "insert into initiative_part (district_id, initiative_id, number, part, body)"
            + " values (?, ?, 1, 'TITLE', jsonb_build_object('en', cast(? as text)))",
        district.id().value(),
        proposal.id(),
        TITLE);
    Sql.run(
        "update initiative_version set published_at = now() where initiative_id = ?",
        proposal.id());
    var grace = Parents.grace(district);
    Sql.run(
        "insert into comment (district_id, initiative_id, author_id, text, state, created_at)"
            + " values (?, ?, ?, ?, 'SHOWN', now())",
        district.id().value(),
        proposal.id(),
        grace.id().value(),
        POINT);
    return new Scene(district, proposal, grace);
  }

  Scene withPoll() {
    Sql.run(
        "insert into poll (district_id, initiative_id, question, opens_at, closes_at, hidden_until_close, by_school, eligible)"
            + " values (?, ?, '{\"en\": \"In house?\"}', now(), now() + interval '9 days', false, true, 3)",
        district.id().value(),
        proposal.id());
    return this;
  }

  /** Comments closed a week ago, the district has answered, and the board decides next. */
  void beforeTheBoard() {
    Sql.run(
        "update initiative set comments_open_at = now() - interval '30 days',"
            + " comments_close_at = now() - interval '7 days' where id = ?",
        proposal.id());
    Sql.run(
        "insert into theme (district_id, initiative_id, title, answer, published_at)"
            + " values (?, ?, '{\"en\": \"Who reads?\"}', '{\"en\": \"Teachers.\"}', now())",
        district.id().value(),
        proposal.id());
    proposal.is("BOARD");
  }

  /** An address of the district. */
  String at(String path) {
    return "/" + district.slug() + path;
  }

  String page() {
    return at("/initiatives/" + proposal.slug());
  }
}
