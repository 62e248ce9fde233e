package org.roundtable.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.roundtable.account.Caretaker;

/** The marks of {@link Networks} in the database, for two weeks. */
@ApplicationScoped
@Transactional
public class NetworkMarks {
  /** How long a mark is kept. */
  public static final Duration KEPT = Duration.ofDays(14);

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /** The first network of a day stays; of somebody who has left meanwhile none is kept. */
  void keep(List<Networks.Mark> marks) {
    var rows = Json.createArrayBuilder();
    for (var mark : marks)
      rows.add(
          Json.createObjectBuilder()
              .add("district", mark.came().district().value())
              .add("initiative", mark.came().initiative())
              .add("person", mark.came().person().value())
              .add("day", mark.came().day().toString())
              .add("hash", HexFormat.of().formatHex(mark.hash()))
              .add("at", mark.at().toString()));
    entities
        .createNativeQuery(
            """
            insert into visit_network (initiative_id, person_id, day, network_hash, at)
            select i.id, p.id, r.day, decode(r.hash, 'hex'), r.at
              from jsonb_to_recordset(cast(?1 as jsonb))
                   as r (district integer, initiative text, person bigint, day date, hash text, at timestamptz)
              join initiative i on i.district_id = r.district and i.slug = r.initiative
              join person p on p.id = r.person and p.closed_at is null
             order by i.id, p.id, r.day
            on conflict do nothing
            """)
        .setParameter(1, rows.build().toString())
        .executeUpdate();
  }

  void sweep(@Observes Caretaker.Round round) {
    entities
        .createNativeQuery("delete from visit_network where at < ?1")
        .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
        .executeUpdate();
  }
}
