package org.roundtable.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

  @Test
  void whatNativeCodeFreedIsGivenBack() {
    var said = Heap.trim();
    assumeTrue(said.isPresent(), "This virtual machine has no command that trims native memory.");
    assertTrue(said.get().startsWith("Trim native heap: RSS+Swap"), said.get());
  }
}
