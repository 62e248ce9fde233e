package org.roundtable.account;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.roundtable.kernel.Sentences;

/**
 * The people of an installation as whoever runs its machine sees them: over a plain connection,
 * whether the portal serves or not. The right to do so is the right to read the data folder.
 */
public final class Register {

  private static final Duration FIRST_OPERATOR_LINK_HOLDS = Duration.ofHours(24);

  private static final String ENTRIES =
      """
      select p.email, p.name, d.slug, m.verified_level,
             (select coalesce(string_agg(lower(g.role), ',' order by g.role), '') from role_grant g
               where g.person_id = p.id and g.district_id is not distinct from place.district_id)
        from person p
        left join (select person_id, district_id from role_grant
                   union select person_id, district_id from membership) place on place.person_id = p.id
        left join district d on d.id = place.district_id
        left join membership m on m.person_id = p.id and m.district_id = place.district_id
       where p.email is not null and p.closed_at is null
       order by d.slug nulls first, p.name, p.email
      """;

  private static final List<String> LETTERS = List.of("es", "en");

  private static final String RESET =
      """
      with lost as (delete from second_factor f using person p where p.id = f.person_id and p.email = ?
                    returning p.id, p.email, p.language),
           codes as (delete from recovery_code where person_id in (select id from lost)),
           browsers as (delete from sign_in where person_id in (select id from lost)),
           now as (select cast(? as timestamptz) as at),
           kept as (insert into second_factor_change (person_id, what, at) select id, 'RESET', at from lost, now)
      insert into mail (recipient, subject, body, created_at, try_at)
      select email, case language when 'es' then es.subject else en.subject end,
             case language when 'es' then es.body else en.body end, at, at
        from lost, now, (values (?, ?)) es (subject, body), (values (?, ?)) en (subject, body)
      """;

  private final Connection connection;

  public Register(Connection connection) {
    this.connection = connection;
  }

  /**
   * One person in one place.
   *
   * @param district its slug; null for what holds in the whole installation, or for nobody's member
   * @param roles in small letters, as the JSON interface writes them
   * @param verifiedLevel 0 to 4; null for who is not a member there
   */
  public record Entry(
      String email, String name, String district, List<String> roles, Integer verifiedLevel) {}

  /** Everyone who can sign in, once per district; by district and name. */
  public List<Entry> entries() throws SQLException {
    List<Entry> entries = new ArrayList<>();
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(ENTRIES)) {
      while (row.next()) {
        String roles = row.getString(5);
        entries.add(
            new Entry(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                roles.isEmpty() ? List.of() : List.of(roles.split(",")),
                row.getObject(4, Integer.class)));
      }
    }
    return entries;
  }

  /** A new personal token, shown this once; empty when nobody has the address. */
  public Optional<String> giveToken(String email, Instant now) throws SQLException {
    String token = SignIns.TOKEN_PREFIX + Secret.fresh();
    try (var statement =
        connection.prepareStatement(
            """
            insert into api_token (token_hash, person_id, label, created_at, proven)
            select ?, id, 'command line', ?, true from person where email = ? and closed_at is null
            """)) {
      statement.setBytes(1, Secret.hash(token));
      statement.setTimestamp(2, Timestamp.from(now));
      statement.setString(3, email.strip().toLowerCase(Locale.ROOT));
      return statement.executeUpdate() == 1 ? Optional.of(token) : Optional.empty();
    }
  }

  /** Takes somebody's second proof, signs them out, and writes them a letter; all or nothing. */
  public boolean resetSecondFactor(String email, Instant now) throws SQLException {
    try (var statement = connection.prepareStatement(RESET)) {
      statement.setString(1, email.strip().toLowerCase(Locale.ROOT));
      statement.setTimestamp(2, Timestamp.from(now));
      for (int i = 0; i < LETTERS.size(); i++) {
        var sentences = Sentences.in(Locale.forLanguageTag(LETTERS.get(i)));
        statement.setString(3 + 2 * i, sentences.say("mail.secondProofReset.subject"));
        statement.setString(4 + 2 * i, sentences.say("mail.secondProofReset.machine"));
      }
      return statement.executeUpdate() == 1;
    }
  }

  /**
   * The secret of a link by which the first operator signs up, good for a day and once; it ends
   * those given before. Empty when there is an operator.
   */
  public Optional<String> firstOperatorLink(Instant now) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select 1 from role_grant where role = 'OPERATOR'")) {
      if (row.next()) {
        return Optional.empty();
      }
      statement.executeUpdate("delete from one_time_link where purpose = 'FIRST_OPERATOR'");
    }
    String secret = Secret.fresh();
    try (var statement =
        connection.prepareStatement(
            "insert into one_time_link (token_hash, purpose, created_at, expires_at)"
                + " values (?, 'FIRST_OPERATOR', ?, ?)")) {
      statement.setBytes(1, Secret.hash(secret));
      statement.setTimestamp(2, Timestamp.from(now));
      statement.setTimestamp(3, Timestamp.from(now.plus(FIRST_OPERATOR_LINK_HOLDS)));
      statement.executeUpdate();
    }
    return Optional.of(secret);
  }
}
