package org.roundtable.notice.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.roundtable.kernel.Words;
import org.roundtable.notice.codes.Element;
import org.roundtable.notice.codes.Elements;

/** A register that goes out as a table comes in again as it was, whatever people wrote in it. */
class AppTableTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Property(tries = 300)
  void whatGoesOutComesInUnchanged(@ForAll("registers") List<App> register) {
    var plan = Planned.of(AppFile.read(AppTable.of(register)), register, DAY.plusYears(9));
    for (var step : plan.steps())
      assertEquals(AppPlan.Outcome.UNCHANGED, step.outcome(), step::toString);
    assertEquals(register.size(), plan.steps().size());
    assertEquals(List.of(), plan.passedOver());
  }

  @Property(tries = 300)
  void whatGoesOutFillsAnEmptyRegisterWithTheSame(@ForAll("registers") List<App> register) {
    var plan = Planned.of(AppFile.read(AppTable.of(register)), List.of(), DAY.plusYears(9));
    for (int i = 0; i < register.size(); i++) {
      var step = plan.steps().get(i);
      assertEquals(AppPlan.Outcome.ADDED, step.outcome(), step::toString);
      assertEquals(register.get(i).facts(), step.facts());
      assertEquals(register.get(i).newest().orElse(null), step.decided());
    }
  }

  @Provide
  Arbitrary<List<App>> registers() {
    return Combinators.combine(facts(), decided().injectNull(0.3))
        .as(
            (facts, decided) ->
                new App(1, "x", facts, null, decided == null ? List.of() : List.of(decided), 1))
        .list()
        .uniqueElements(app -> app.facts().match())
        .ofMaxSize(6);
  }

  private static Arbitrary<AppFacts> facts() {
    var elements =
        Arbitraries.of(Elements.all().stream().map(Element::code).toList())
            .set()
            .ofMaxSize(5)
            .map(AppTableTest::inOrder);
    var type = Arbitraries.of("", "NDPA-STANDARD", "CLICK-WRAP");
    var status = Arbitraries.of("", "APPROVED", "APPROVED-WITH-GUARDIAN-RELEASE", "EXPIRED");
    var documents = Arbitraries.of("", "https://district.example/a,b?c=%22d%22");
    var start = Arbitraries.integers().between(0, 800).map(DAY::plusDays).injectNull(0.3);
    return Combinators.combine(line(), line(), type, status, line(), start, elements, documents)
        .as(
            (name, provider, t, s, first, approved, codes, document) ->
                new AppFacts(
                    name,
                    provider,
                    t,
                    s,
                    first,
                    approved,
                    approved == null ? null : approved.plusDays(90),
                    codes,
                    document));
  }

  private static List<String> inOrder(java.util.Set<String> codes) {
    var all = new ArrayList<>(Elements.all().stream().map(Element::code).toList());
    all.retainAll(codes);
    return all;
  }

  private static Arbitrary<Authorisation> decided() {
    var day = Arbitraries.integers().between(0, 900).map(DAY::plusDays);
    return Combinators.combine(line(), line(), day, line().injectNull(0.5))
        .as(
            (purpose, office, on, why) ->
                new Authorisation(
                    Words.english(purpose).with("es", office),
                    office,
                    on,
                    on.plusDays(365),
                    why == null ? null : on.plusDays(3),
                    why == null ? Words.NONE : new Words(Map.of("es", why))));
  }

  /** One line with all that makes tables hard to read, and a letter so that it has a name. */
  private static Arbitrary<String> line() {
    return Arbitraries.strings()
        .withChars(" ,;|\"'=+-@ábñÑ9漢")
        .ofMaxLength(12)
        .map(text -> (text + "x").replaceAll("\\s+", " ").strip());
  }
}
