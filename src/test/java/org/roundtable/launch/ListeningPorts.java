package org.roundtable.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** At which addresses a process listens, as Linux tells it under {@code /proc}. */
final class ListeningPorts {

  private static final String LISTENING = "0A";

  private ListeningPorts() {}

  /** As {@code address:port}, the address in the kernel's own hexadecimal form. */
  static Set<String> of(long process) throws IOException {
    Set<String> sockets = sockets(process);
    Set<String> found = new TreeSet<>();
    for (String table : new String[] {"tcp", "tcp6"}) {
      Path path = Path.of("/proc", Long.toString(process), "net", table);
      for (String line : Files.readAllLines(path)) {
        String[] fields = line.strip().split("\\s+");
        if (fields[3].equals(LISTENING) && sockets.contains("socket:[" + fields[9] + "]")) {
          String[] local = fields[1].split(":");
          found.add(local[0] + ":" + Integer.parseInt(local[1], 16));
        }
      }
    }
    return found;
  }

  private static Set<String> sockets(long process) throws IOException {
    Set<String> sockets = new HashSet<>();
    try (var files = Files.newDirectoryStream(Path.of("/proc", Long.toString(process), "fd"))) {
      for (Path file : files) {
        if (Files.isSymbolicLink(file)) {
          sockets.add(Files.readSymbolicLink(file).toString());
        }
      }
    }
    return sockets;
  }
}
