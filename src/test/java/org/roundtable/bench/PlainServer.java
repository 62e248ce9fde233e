package org.roundtable.bench;

import java.io.File;
import java.util.Arrays;

/**
 * Starts the shipped portal and then, on the same server, an application of one servlet. Its first
 * argument is that application's file, the others are the portal's.
 */
public final class PlainServer {
  static final String READY = "The plain servlet is there.";

  private PlainServer() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    var console = System.out;
    Class.forName("org.roundtable.launch.Main")
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
    var server =
        Thread.currentThread()
            .getContextClassLoader()
            .loadClass("fish.payara.micro.impl.PayaraMicroImpl");
    var micro = server.getMethod("getInstance").invoke(null);
    var runtime = server.getMethod("getRuntime").invoke(micro);
    runtime
        .getClass()
        .getMethod("deploy", String.class, String.class, File.class)
        .invoke(runtime, "plain", "plain", new File(arguments[0]));
    console.println(READY);
  }
}
