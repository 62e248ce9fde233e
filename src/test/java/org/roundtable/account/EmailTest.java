package org.roundtable.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.kernel.BadInput;

class EmailTest {
  @Test
  void anAddressIsKeptInSmallLettersWithoutBlanksAround() {
    assertEquals("maria.g+school@example.org", Email.of(" Maria.G+school@Example.ORG ").value());
  }

  @Test
  void whatCouldBecomeAnotherHeaderOrAnotherReceiverIsNoAddress() {
    for (var typed :
        List.of(
            "a@example.org\r\nBcc: b@example.org",
            "a@example.org,b@example.org",
            "A <a@example.org>",
            "a b@example.org",
            "a@localhost",
            "@example.org",
            "a@-x.org",
            "a@" + "x".repeat(250) + ".org"))
      assertThrows(BadInput.class, () -> Email.of(typed), typed);
  }

  @Test
  void whoTypesNothingIsToldWhatToType() {
    for (var typed : new String[] {null, "", "  "})
      assertEquals(
          "refused.emailEmpty", assertThrows(BadInput.class, () -> Email.of(typed)).getMessage());
    assertEquals(
        "refused.nameEmpty", assertThrows(BadInput.class, () -> Person.name(" ")).getMessage());
  }

  @Test
  void onlyAddressesOfThisPortalAreReturnedTo() {
    assertEquals("/jeffco/initiatives/x", ReturnTo.safe("/jeffco/initiatives/x"));
    for (var wanted :
        List.of("//evil.example", "https://evil.example", "/\\evil.example", "/a?b", "/a b", ""))
      assertEquals("/", ReturnTo.safe(wanted), wanted);
  }

  @Test
  void aHouseholdIsOneNetworkWhateverItsDevices() {
    assertEquals(
        new Client("2001:db8:1:2:aaaa::1", "", null, null).network(),
        new Client("2001:db8:1:2:bbbb::9", "", null, null).network());
    assertEquals("192.0.2.7", new Client("192.0.2.7", "", null, null).network());
  }
}
