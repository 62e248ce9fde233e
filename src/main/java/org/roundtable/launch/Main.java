package org.roundtable.launch;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * The only class that stands at the root of the jar. The server's applications see what the
 * application class path holds, so the launcher and its libraries have a folder in the jar and a
 * class loader of their own.
 */
public final class Main {

  private Main() {}

  public static void main(String[] arguments)
      throws ReflectiveOperationException, java.io.IOException {
    var jar = Main.class.getProtectionDomain().getCodeSource().getLocation();
    var libraries = new URL[] {new URL("jar:" + jar + "!/launcher/")};
    var loader = new URLClassLoader("launcher", libraries, Main.class.getClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    loader
        .loadClass("org.roundtable.launch.Roundtable")
        .getMethod("main", String[].class)
        .invoke(null, (Object) arguments);
  }
}
