package org.roundtable.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How Payara Micro is told to be small and silent: one address and port, no cluster, no telemetry,
 * no endpoints of its own beside the portal's, its log in a file. Written anew at each start, so
 * nothing of an older start stays.
 */
record ServerSettings(Listener listener) {

  private static final String CONFIG = "configs.config.server-config.";

  /** How many requests one connection may bring before it is opened anew. */
  private static final int REQUESTS_OF_CONNECTION = 10_000;

  private static final String LISTENER =
      CONFIG + "network-config.network-listeners.network-listener.http-listener.";
  private static final String HTTP =
      CONFIG + "network-config.protocols.protocol.http-listener.http.";

  /** Writes the server's configuration files; returns its root folder. */
  Path write(DataFolder folder) throws IOException {
    Path root = folder.runtime().resolve("domain");
    Unpacked.delete(root);
    Files.createDirectories(root);
    Files.write(root.resolve("before-boot.txt"), commands());
    Files.write(root.resolve("after-deploy.txt"), List.of("set " + LISTENER + "enabled=true"));
    Files.write(root.resolve("logging.properties"), logging(folder.log().resolve("portal.log")));
    return root;
  }

  /** The server's command line. */
  String[] arguments(Path root, Path war) {
    return new String[] {
      "--rootdir",
      root.toString(),
      "--prebootcommandfile",
      root.resolve("before-boot.txt").toString(),
      "--postdeploycommandfile",
      root.resolve("after-deploy.txt").toString(),
      "--logproperties",
      root.resolve("logging.properties").toString(),
      "--nohazelcast",
      "--disablephonehome",
      "--contextroot",
      "/",
      "--deploy",
      war.toString()
    };
  }

  /** The door stays shut until the portal stands: before, the server would answer for itself. */
  private List<String> commands() {
    return List.of(
        "set " + LISTENER + "enabled=false",
        "set " + LISTENER + "port=" + listener.port(),
        "set " + LISTENER + "address=" + listener.address().getHostAddress(),
        "set " + HTTP + "http2-enabled=false",
        "set " + HTTP + "max-connections=" + REQUESTS_OF_CONNECTION,
        "set " + HTTP + "trace-enabled=false",
        "set " + HTTP + "header-buffer-length-bytes=65536",
        "set " + HTTP + "xpowered-by=false",
        "set " + HTTP + "server-header=false",
        "set " + HTTP + "xframe-options=false",
        "set " + HTTP + "comet-support-enabled=false",
        "set " + CONFIG + "microprofile-metrics-configuration.enabled=false",
        "set " + CONFIG + "availability-service.availability-enabled=false");
  }

  private static List<String> logging(Path file) {
    String handler = "java.util.logging.FileHandler";
    return List.of(
        "handlers=" + handler,
        handler + ".pattern=" + file.toString().replace("%", "%%"),
        handler + ".append=true",
        handler + ".limit=10000000",
        handler + ".count=5",
        handler + ".formatter=java.util.logging.SimpleFormatter",
        "java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tLZ %4$s %3$s: %5$s%6$s%n",
        ".level=INFO",
        "org.hibernate.validator.internal.util.Version.level=WARNING",
        "fish.payara.boot.runtime.BootCommand.level=WARNING",
        "javax.enterprise.system.tools.deployment.dol.level=WARNING");
  }
}
