package org.roundtable.launch;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;

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
  }
}
