package org.roundtable.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a campaign leaves behind: 120 families react to 14 points over ten days, each in a way of
 * its own, and 30 accounts to ten of them within three minutes, all alike and from one network.
 */
public final class Campaign {
  public static final int ACCOUNTS = 30;
  private static final int POINTS = 14;
  private static final int FAMILIES = 120;

  private Campaign() {}

  public static void among(Proposals.Proposal proposal) {
    var points = new ArrayList<Long>();
    var grace = Parents.grace(proposal.district());
    for (int i = 0; i < POINTS; i++)
      points.add(
          Sql.number(
              "insert into comment (district_id, initiative_id, author_id, text, state, created_at)"
                  + " values (?, ?, ?, ?, 'SHOWN', now() - interval '11 days') returning id",
              proposal.district().id().value(),
              proposal.id(),
              grace.id().value(),
              "Point of Grace, number " + i));
    reacts(
        people("Honest family", FAMILIES, proposal.district()),
        points,
        "(i * 7 + j * 3) % 5 > 0",
        "(i * 13 + j * 5) % 3 - 1, now() - interval '11 days' + (2 * i * 3600 + j * 9) * interval '1 second'");
    var accounts = people("Campaign account", ACCOUNTS, proposal.district());
    reacts(
        accounts,
        points,
        "j < 10",
        "1 - j % 2 * 2, now() - interval '11 days' + (400000 + i * 6 + j) * interval '1 second'");
    Sql.run(
        "insert into visit_network (initiative_id, person_id, day, network_hash, at)"
            + " select ?, person, current_date, decode(repeat('ab', 32), 'hex'), now()"
            + " from unnest(cast(? as bigint[])) person",
        proposal.id(),
        array(accounts));
  }

  private static List<Long> people(String name, int many, Place district) {
    return Sql.rows(
            "with made as (insert into person (email, name) select gen_random_uuid() || '@example.org', ?"
                + " from generate_series(1, cast(? as integer)) returning id),"
                + " granted as (insert into role_grant (person_id, district_id, role)"
                + " select id, ?, 'PARENT' from made)"
                + " insert into membership (district_id, person_id, joined_at, verified_level)"
                + " select ?, id, now(), 0 from made returning person_id",
            name,
            many,
            district.id().value(),
            district.id().value())
        .stream()
        .map(row -> (Long) row.get(0))
        .toList();
  }

  /** The i-th of these people reacts to the j-th point, both from 0. */
  private static void reacts(
      List<Long> people, List<Long> points, String where, String valueAndMoment) {
    Sql.run(
        "insert into reaction (point_id, person_id, value, at) select point, person, "
            + valueAndMoment
            + " from unnest(cast(? as bigint[])) with ordinality p (person, p1),"
            + " unnest(cast(? as bigint[])) with ordinality q (point, q1),"
            + " lateral (select cast(p1 as integer) - 1 i, cast(q1 as integer) - 1 j) n where "
            + where,
        array(people),
        array(points));
  }

  private static String array(List<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }
}
