package org.roundtable.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Parents;
import org.roundtable.harness.Sql;

/** What src/docs/data.md promises about old data. */
class CaretakerIT extends InsideIT {
  @Inject Caretaker caretaker;
  private final Instant now = Instant.now();

  @Test
  void whatIsOverGoesAndWhatStillHoldsStays() {
    var maria = Parents.maria(Districts.jeffco()).id().value();
    for (var old : new boolean[] {true, false}) {
      var mark = old ? "old" : "new";
      Sql.run(
          "insert into kept_text (key_hash, path, fields, expires_at) values (?, ?, '{}', ?)",
          Secret.hash(Secret.fresh()),
          "/" + mark + maria,
          old ? now.minusSeconds(60) : now.plusSeconds(600));
      Sql.run(
          "insert into one_time_link (token_hash, purpose, email, person_id, expires_at) values (?, 'SIGN_IN', ?, ?, ?)",
          Secret.hash(Secret.fresh()),
          mark,
          maria,
          old ? now.minusSeconds(60) : now.plusSeconds(600));
      Sql.run(
          "insert into sign_in (token_hash, person_id, created_at, seen_at, expires_at, device) values (?, ?, ?, ?, ?, ?)",
          Secret.hash(Secret.fresh()),
          maria,
          now.minus(Duration.ofDays(80)),
          now.minus(old ? Duration.ofDays(15) : Duration.ofDays(13)),
          now.plus(Duration.ofDays(10)),
          mark);
      Sql.run(
          "insert into known_device (secret_hash, person_id, seen_at) values (?, ?, ?)",
          Secret.hash(Secret.fresh()),
          maria,
          now.minus(Duration.ofDays(old ? 366 : 364)));
      Sql.run(
          "insert into api_token (token_hash, person_id, label, expires_at) values (?, ?, ?, ?)",
          Secret.hash(Secret.fresh()),
          maria,
          mark,
          now.minus(Duration.ofDays(old ? 31 : 29)));
    }
    caretaker.sweep();
    assertEquals(
        "/new" + maria,
        Sql.text("select string_agg(path, ' ') from kept_text where path like ?", "%" + maria));
    for (var column :
        new String[] {"email from one_time_link", "device from sign_in", "label from api_token"})
      assertEquals(
          "new",
          Sql.text(
              "select string_agg(%s, ' ') from %s where person_id = ?"
                  .formatted(column.split(" from ")[0], column.split(" from ")[1]),
              maria));
    assertEquals(1, Sql.number("select count(*) from known_device where person_id = ?", maria));
  }
}
