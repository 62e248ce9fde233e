package org.roundtable.notice.app;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.roundtable.account.Caller;
import org.roundtable.harness.Districts;
import org.roundtable.harness.InsideIT;
import org.roundtable.harness.Officials;
import org.roundtable.harness.Place;
import org.roundtable.kernel.Words;
import org.roundtable.notice.Drafts;

/** A district whose staff keep a register of applications. */
abstract class AtTheRegisterIT extends InsideIT {
  static final String FILE =
      "resource,provider,agreement type,element codes,purpose,office,authorised on,review by\n"
          + "Slate Quiz,Slate Tools,NDPA,ASM-1,Short quizzes.,Technology Office,2026-01-15,2027-01-15\n"
          + "Math garden,Greenplot,,,,,,\n";
  @Inject Apps apps;
  @Inject Registrations registrations;
  @Inject AppImports imports;
  @Inject Drafts drafts;
  Place jeffco;
  Caller dana;

  @BeforeEach
  void staffAreThere() {
    jeffco = Districts.jeffco();
    dana = Officials.staff(jeffco).caller();
  }

  void revoke(String slug) {
    registrations.revoke(
        jeffco.id(), dana, slug, LocalDate.of(2026, 2, 1), Words.english("It sold data."));
  }

  AppStanding standing(String slug) {
    return apps.one(jeffco.id(), slug).standing(LocalDate.of(2026, 3, 1));
  }

  static Map<AppColumn, String> quiz() {
    return new EnumMap<>(
        Map.of(
            AppColumn.RESOURCE,
            "Slate Quiz",
            AppColumn.PROVIDER,
            "Slate Tools",
            AppColumn.AGREEMENT_TYPE,
            "NDPA-STANDARD",
            AppColumn.ELEMENTS,
            "ASM-1"));
  }

  static Map<AppColumn, String> decision() {
    return Map.of(
        AppColumn.PURPOSE,
        "Short quizzes.",
        AppColumn.OFFICE,
        "Technology Office",
        AppColumn.AUTHORISED,
        "2026-01-15",
        AppColumn.REVIEW,
        "2027-01-15");
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
