package org.roundtable.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class HeapTest {

  @Test
  void everySettingIsTaken() {
    Heap.beModest();
    var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    for (var setting : Heap.SETTINGS)
      assertEquals(
          setting.getValue(), machine.getVMOption(setting.getKey()).getValue(), setting.getKey());
  }
}
