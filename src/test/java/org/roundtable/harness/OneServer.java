package org.roundtable.harness;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.roundtable.account.Secret;
import org.roundtable.launch.DataFolder;
import org.roundtable.launch.Database;

/**
 * One server for all tests that run inside it. Payara Micro's adapter starts a server for each
 * deployment and Arquillian makes a deployment for each test class; here the first one serves all.
 */
public final class OneServer implements LoadableExtension {
  /** The system property that tells the tests inside at which port they are. */
  static final String PORT = "roundtable.it.port";

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Keeper.class);
    try {
      configure();
    } catch (Exception e) {
      throw new IllegalStateException("The server for the tests cannot be set up", e);
    }
  }

  private static void configure() throws Exception {
    var folder = Path.of("target/it-inside");
    Folders.delete(folder);
    var database = Database.of(DataFolder.at(folder));
    Runtime.getRuntime().addShutdownHook(new Thread(database::close));
    var told =
        Map.of(
            "roundtable.db.url", database.address().url(),
            "roundtable.db.user", database.address().user(),
            "roundtable.db.password", database.address().password(),
            "roundtable.data", folder.toAbsolutePath().toString(),
            "roundtable.second-factor.key", Secret.fresh(),
            "roundtable.demo", "false",
            "java.io.tmpdir",
                Files.createDirectories(folder.resolve("tmp")).toAbsolutePath().toString());
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    var options =
        told.entrySet().stream()
                .map(e -> "-D" + e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(" "))
            + " -Declipselink.logging.level.sql=FINE -D"
            + PORT
            + "="
            + port;
    var server = Class.forName("fish.payara.micro.PayaraMicro").getProtectionDomain();
    var micro = "arq.container.micro.configuration.";
    System.setProperty(
        micro + "microJar", Path.of(server.getCodeSource().getLocation().toURI()).toString());
    System.setProperty(micro + "cmdOptions", "-Xmx512m " + options);
    System.setProperty(
        micro + "extraMicroOptions",
        "--nohazelcast --disablephonehome --port "
            + port
            + " --logtofile "
            + folder.resolve("server.log"));
  }

  /** Keeps the first test class's deployment for all that follow. */
  public static final class Keeper {
    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;
    private DeploymentScenario kept;
    private boolean deployed;

    public void generate(@Observes EventContext<GenerateDeployment> event) {
      if (kept == null) {
        event.proceed();
        kept = scenario.get();
      } else {
        scenario.set(kept);
      }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
      if (!deployed) {
        deployed = true;
        event.proceed();
      }
    }

    /** The server ends with the run. */
    public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {}
  }
}
