package org.roundtable.launch;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;

/**
 * A jar cannot say how the virtual machine should treat memory, but some of it can be said at
 * start: give back what a busy hour took, instead of keeping it until the machine is switched off.
 */
final class Heap {

  private static final Map<String, String> SETTINGS =
      Map.of("MinHeapFreeRatio", "10", "MaxHeapFreeRatio", "30", "G1PeriodicGCInterval", "15000");

  private Heap() {}

  static void beModest() {
    var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    SETTINGS.forEach(
        (name, value) -> {
          try {
            machine.setVMOption(name, value);
          } catch (IllegalArgumentException e) {
            // Another virtual machine or collector: it manages memory its own way.
          }
        });
  }
}
