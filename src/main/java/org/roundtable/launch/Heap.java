package org.roundtable.launch;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * A jar cannot say how the virtual machine should treat memory, but some of it can be said at
 * start: give back what a busy hour took, instead of keeping it until the machine is switched off.
 */
final class Heap {

  /**
   * In this order: the larger share may not be set below what the smaller one is at that moment.
   */
  static final List<Map.Entry<String, String>> SETTINGS =
      List.of(
          Map.entry("MinHeapFreeRatio", "10"),
          Map.entry("MaxHeapFreeRatio", "30"),
          Map.entry("G1PeriodicGCInterval", "5000"));

  private static final int SECONDS_BETWEEN_TRIMS = 20;

  private Heap() {}

  static void beModest() {
    var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    for (var setting : SETTINGS) {
      try {
        machine.setVMOption(setting.getKey(), setting.getValue());
      } catch (IllegalArgumentException e) {
        // Another virtual machine: it manages memory its own way.
      }
    }
    keepTrimming();
  }

  /** What the compiler and others freed outside the heap stays with the C library until trimmed. */
  private static void keepTrimming() {
    var clock =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              var thread = new Thread(work, "trim-memory");
              thread.setDaemon(true);
              return thread;
            });
    clock.scheduleWithFixedDelay(
        () -> {
          if (trim().isEmpty()) clock.shutdown();
        },
        SECONDS_BETWEEN_TRIMS,
        SECONDS_BETWEEN_TRIMS,
        TimeUnit.SECONDS);
  }

  /** What the virtual machine says that it gave back; empty where it knows no such command. */
  static Optional<String> trim() {
    try {
      var said =
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "systemTrimNativeHeap",
                  new Object[0],
                  new String[0]);
      return Optional.of(said.toString());
    } catch (JMException e) {
      return Optional.empty();
    }
  }
}
