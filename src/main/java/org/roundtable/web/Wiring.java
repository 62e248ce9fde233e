package org.roundtable.web;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.annotation.FacesConfig;
import java.time.Clock;

/** What the container has to be told once: the database, Faces, the clock. */
@FacesConfig
@ApplicationScoped
@DataSourceDefinition(
    name = "java:app/jdbc/roundtable",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=roundtable.db.url}",
    user = "${MPCONFIG=roundtable.db.user}",
    password = "${MPCONFIG=roundtable.db.password}",
    minPoolSize = 2,
    initialPoolSize = 2,
    maxPoolSize = 32)
public class Wiring {

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.systemUTC();
  }
}
