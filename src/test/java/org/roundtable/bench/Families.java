package org.roundtable.bench;

import java.util.Locale;
import java.util.stream.IntStream;
import org.roundtable.account.Secret;
import org.roundtable.harness.Place;
import org.roundtable.harness.Sql;

/**
 * Parents of a district by the thousand, each with a personal token.
 *
 * @param ids their numbers in the database
 * @param tokens what each says to the JSON interface, in the same order
 */
record Families(Long[] ids, String[] tokens) {

  static Families in(Place district, int many) {
    var mark = Secret.fresh().substring(0, 8).toLowerCase(Locale.ROOT);
    var people =
        Sql.rows(
            "insert into person (email, name) select ? || n || '@example.org', 'Parent ' || n"
                + " from generate_series(1, cast(? as integer)) n returning id",
            mark,
            many);
    var ids = people.stream().map(row -> (Long) row.get(0)).toArray(Long[]::new);
    var of = district.id().value();
    Sql.run(
        "insert into role_grant (person_id, district_id, role) select unnest(?), ?, 'PARENT'",
        ids,
        of);
    Sql.run(
        "insert into membership (district_id, person_id, joined_at, verified_level)"
            + " select ?, unnest(?), now(), 2",
        of,
        ids);
    var tokens = IntStream.range(0, many).mapToObj(i -> "rt_" + Secret.fresh());
    var families = new Families(ids, tokens.toArray(String[]::new));
    var hashes = new byte[many][];
    for (int i = 0; i < many; i++) hashes[i] = Secret.hash(families.tokens[i]);
    Sql.run(
        "insert into api_token (token_hash, person_id, label, proven, used_at)"
            + " select h, p, 'bench', true, now() from unnest(?, ?) x (h, p)",
        hashes,
        ids);
    return families;
  }
}
