package org.roundtable.harness;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the server: the WAR as it is shipped, with the tests' classes beside it,
 * on a real PostgreSQL. All such tests of a run share one server and one database, so each makes
 * its own district ({@link Districts#jeffco()}) and its own people.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class InsideIT {
  private static final String INSIDE =
      ".*/org/roundtable/(harness/.*|(?!.*PageIT).*IT(\\$.*)?)\\.class";

  @Deployment
  static WebArchive portal() {
    var tests =
        ShrinkWrap.create(GenericArchive.class)
            .as(ExplodedImporter.class)
            .importDirectory(new File("target/test-classes"))
            .as(GenericArchive.class);
    return ShrinkWrap.create(ZipImporter.class, "roundtable.war")
        .importFrom(new File("target/roundtable.war"))
        .as(WebArchive.class)
        .merge(tests, "/WEB-INF/classes", Filters.include(INSIDE));
  }

  /** Where the server that this test runs in listens, for tests that ask it for a page. */
  protected static String address() {
    return "http://localhost:" + System.getProperty(OneServer.PORT);
  }

  @BeforeEach
  void clockRuns() {
    TestClock.runs();
  }
}
