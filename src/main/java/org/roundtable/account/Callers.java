package org.roundtable.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.kernel.DistrictId;
import org.roundtable.kernel.PersonId;
import org.roundtable.kernel.Row;

/** Who asks: found by the cookie of a browser or by the personal token of a program. */
@ApplicationScoped
@Transactional
public class Callers {
  /** Between two marks that a sign-in or token was used. */
  private static final Duration MARK_EVERY = Duration.ofMinutes(5);

  private static final String GRANTS =
      "(select string_agg(coalesce(cast(g.district_id as text), '') || ' ' || g.role, ',')"
          + " from role_grant g where g.person_id = p.id)";

  /** A token never waits for a code: it was made by somebody who had given one, or needed none. */
  private static final String TOKENS =
      "select encode(t.token_hash, 'hex'), p.id, p.name, p.language, t.proven, false,"
          + " cast(null as timestamptz), t.used_at, "
          + GRANTS
          + " from unnest(string_to_array(?1, ',')) asked (hash)"
          + " join api_token t on t.token_hash = decode(asked.hash, 'hex')"
          + " join person p on p.id = t.person_id"
          + " where (t.expires_at is null or t.expires_at > ?2)"
          + " and p.closed_at is null and p.disabled_at is null";

  private static final String COOKIES =
      "select encode(s.token_hash, 'hex'), p.id, p.name, p.language, s.proven_at is not null,"
          + " exists (select 1 from second_factor f where f.person_id = p.id),"
          + " s.created_at, s.seen_at, "
          + GRANTS
          + " from unnest(string_to_array(?1, ',')) asked (hash)"
          + " join sign_in s on s.token_hash = decode(asked.hash, 'hex')"
          + " join person p on p.id = s.person_id"
          + " where s.expires_at > ?2 and p.closed_at is null and p.disabled_at is null";

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /** The person behind a secret, with the roles that hold at this moment. */
  public Optional<Caller> caller(String secret) {
    return callers(List.of(secret)).get(0);
  }

  /** The persons behind several secrets, in their order, by two statements at most. */
  public List<Optional<Caller>> callers(List<String> secrets) {
    var now = clock.instant();
    var known = new HashMap<String, Caller>();
    for (var row : found(TOKENS, secrets.stream().filter(Callers::isToken), now)) {
      if (row.at(7) == null || isOld(row.at(7), now))
        mark("api_token set used_at", row.text(0), now);
      known.put(row.text(0), caller(row));
    }
    for (var row : found(COOKIES, secrets.stream().filter(s -> !isToken(s)), now))
      signedIn(row, now).ifPresent(caller -> known.put(row.text(0), caller));
    return secrets.stream().map(s -> Optional.ofNullable(known.get(hash(s)))).toList();
  }

  private Optional<Caller> signedIn(Row row, Instant now) {
    var caller = caller(row);
    if (caller.proof() == Proof.CODE_DUE)
      return Optional.of(caller).filter(c -> now.isBefore(row.at(6).plus(SignIns.HALFWAY)));
    if (!Lifetime.of(caller).holds(row.at(6), row.at(7), now)) return Optional.empty();
    if (isOld(row.at(7), now)) mark("sign_in set seen_at", row.text(0), now);
    return Optional.of(caller);
  }

  private static boolean isToken(String secret) {
    return secret.startsWith(SignIns.TOKEN_PREFIX);
  }

  private static boolean isOld(Instant mark, Instant now) {
    return mark.plus(MARK_EVERY).isBefore(now);
  }

  private static String hash(String secret) {
    return HexFormat.of().formatHex(Secret.hash(secret));
  }

  private void mark(String tableAndColumn, String hash, Instant now) {
    entities
        .createNativeQuery(
            "update " + tableAndColumn + " = ?1 where token_hash = decode(?2, 'hex')")
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, hash)
        .executeUpdate();
  }

  private List<Row> found(String sql, Stream<String> secrets, Instant now) {
    var hashes = secrets.distinct().map(Callers::hash).collect(Collectors.joining(","));
    if (hashes.isEmpty()) return List.of();
    return Row.of(
            entities
                .createNativeQuery(sql)
                .setParameter(1, hashes)
                .setParameter(2, Timestamp.from(now))
                .getResultList())
        .toList();
  }

  /** The grants are written as "7 STAFF,7 PARENT"; the operator's has no district. */
  private static Caller caller(Row row) {
    var grants = row.text(8) == null ? new String[0] : row.text(8).split(",");
    var office = Arrays.stream(grants).anyMatch(g -> !g.endsWith(" " + Role.PARENT));
    var proof = Proof.of(row.yes(4), row.yes(5), office);
    if (proof == Proof.CODE_DUE) return Caller.HALFWAY;
    Map<DistrictId, Set<Role>> roles = new HashMap<>();
    var operator = false;
    for (var grant : grants) {
      var at = grant.indexOf(' ');
      var role = Role.valueOf(grant.substring(at + 1));
      if (proof == Proof.SECOND_MISSING && role != Role.PARENT) continue;
      if (role == Role.OPERATOR) operator = true;
      else
        roles
            .computeIfAbsent(
                new DistrictId(Integer.parseInt(grant.substring(0, at))),
                d -> EnumSet.noneOf(Role.class))
            .add(role);
    }
    return new Caller(new PersonId(row.big(1)), row.text(2), row.text(3), roles, operator, proof);
  }
}
