package org.roundtable.harness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears the SQL statements that the portal's services ask, in tests inside the server. */
public final class Ear extends Handler {
  private static final Logger SQL = Logger.getLogger("org.eclipse.persistence.session");
  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

  private Ear() {}

  /** What a test does meanwhile. */
  public interface Doing {
    void run() throws Exception;
  }

  /** The statements of that while, whoever asked them. */
  public static List<String> during(Doing doing) throws Exception {
    var ear = new Ear();
    SQL.addHandler(ear);
    try {
      doing.run();
    } finally {
      SQL.removeHandler(ear);
    }
    return List.copyOf(ear.heard);
  }

  @Override
  public void publish(LogRecord record) {
    if (record.getLoggerName().endsWith(".sql")) heard.add(record.getMessage());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
