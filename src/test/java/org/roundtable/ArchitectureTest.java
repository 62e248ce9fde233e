package org.roundtable;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The shape that src/docs/architecture.md promises. */
@AnalyzeClasses(packages = "org.roundtable", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.roundtable.";

  /** Each may use those that stand before it, never those that stand after. */
  private static final List<Set<String>> ORDER =
      List.of(
          Set.of("kernel"),
          Set.of("paper"),
          Set.of("district"),
          Set.of("account"),
          Set.of("notice"),
          Set.of("initiative"),
          Set.of("comment", "poll"),
          Set.of("opinion"),
          Set.of("response"),
          Set.of("board"),
          Set.of("opendata"),
          Set.of("home"),
          Set.of("web", "launch"));

  @ArchTest
  static void featuresUseOnlyWhatStandsBeforeThem(JavaClasses all) {
    for (int i = 0; i < ORDER.size(); i++)
      for (var feature : ORDER.get(i)) {
        var after = new TreeSet<String>();
        for (int j = i; j < ORDER.size(); j++)
          ORDER.get(j).stream()
              .filter(f -> !f.equals(feature))
              .map(f -> ROOT + f + "..")
              .forEach(after::add);
        if (!after.isEmpty())
          noClasses()
              .that()
              .resideInAPackage(ROOT + feature + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(after.toArray(String[]::new))
              .allowEmptyShould(true)
              .check(all);
      }
  }

  @ArchTest
  static void everyFeatureHasItsPlaceInTheOrder(JavaClasses all) {
    var known = new TreeSet<String>();
    ORDER.forEach(known::addAll);
    var found = new TreeSet<String>();
    for (var one : all) found.add(one.getPackageName().substring(ROOT.length()).split("\\.")[0]);
    found.removeAll(known);
    assertEquals(Set.of(), found, "features that are not in the order");
  }

  @ArchTest
  static final ArchRule featuresHaveNoCycles =
      slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

  /** Rules that anybody can check need nothing but the language. */
  @ArchTest
  static final ArchRule theMathsOfOpinionsIsPlainJava =
      classes()
          .that()
          .resideInAPackage(ROOT + "opinion.math..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", ROOT + "opinion.math..");

  @ArchTest
  static final ArchRule findingFormLettersIsPlainJava =
      classes()
          .that()
          .resideInAPackage(ROOT + "opinion.letters..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", ROOT + "opinion.letters..");

  @ArchTest
  static final ArchRule findingUnusualPatternsIsPlainJava =
      classes()
          .that()
          .resideInAPackage(ROOT + "opinion.patterns..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", ROOT + "opinion.patterns..");

  @ArchTest
  static final ArchRule recordsAndWhatLawsAskOfThemArePlainJavaAndDataFiles =
      classes()
          .that()
          .resideInAnyPackage(
              ROOT + "notice.codes..",
              ROOT + "notice.record..",
              ROOT + "notice.law..",
              ROOT + "notice.calendar..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "jakarta.json..",
              ROOT + "kernel..",
              ROOT + "notice.codes..",
              ROOT + "notice.record..",
              ROOT + "notice.law..",
              ROOT + "notice.calendar..");

  @ArchTest
  static final ArchRule readingSchemasIsPlainJava =
      classes()
          .that()
          .resideInAPackage(ROOT + "notice.schema..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "javax.xml.stream..", ROOT + "notice.schema..");

  @ArchTest
  static final ArchRule readingEaseIsPlainJava =
      classes()
          .that()
          .resideInAPackage(ROOT + "notice.reading..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", ROOT + "notice.reading..");

  @ArchTest
  static final ArchRule facesStaysInPagesAndTheWeb =
      noClasses()
          .that(
              DescribedPredicate.not(
                  resideInAPackage(ROOT + "web..")
                      .or(simpleNameEndingWith("Page"))
                      .or(simpleName("Handover"))))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "org.primefaces..");

  @ArchTest
  static final ArchRule onlyServicesUseTheEntityManager =
      noClasses()
          .that()
          .areNotAnnotatedWith(Transactional.class)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(jakarta.persistence.EntityManager.class);

  /**
   * The commands of the command line run without a server, and so with a connection alone; votes
   * are too many to be entities.
   */
  @ArchTest
  static final ArchRule onlyServicesAndCommandsUseTheDatabase =
      noClasses()
          .that()
          .areNotAnnotatedWith(Transactional.class)
          .and()
          .resideOutsideOfPackage(ROOT + "launch..")
          .and()
          .haveNameNotMatching(
              ".*\\.(Register|Consultation\\w+|Health|Snapshots|Votes|ExportedRows)(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.sql\\.(Connection|.*Statement|ResultSet)");

  @ArchTest
  static final ArchRule servicesArePluralNouns =
      classes()
          .that()
          .areAnnotatedWith(Transactional.class)
          .should()
          .haveNameMatching(".*(s|People|Queue|Mail|Waiting|Delivery)")
          .andShould()
          .beAnnotatedWith(jakarta.enterprise.context.ApplicationScoped.class);

  @ArchTest
  static final ArchRule transactionsAreMarkedOnServicesAlone =
      methods().should().notBeAnnotatedWith(Transactional.class).allowEmptyShould(true);

  @ArchTest
  static final ArchRule nobodyReadsTheClockOfTheMachine =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "launch..")
          .and()
          .doNotHaveSimpleName("Wiring")
          .should(
              com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere(
                  com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                          com.tngtech.archunit.core.domain.properties.HasName.Predicates.name(
                              "now"))
                      .and(
                          com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                              com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With
                                  .owner(resideInAPackage("java.time.."))))
                      .and(
                          com.tngtech.archunit.base.DescribedPredicate.describe(
                              "without a clock",
                              call -> call.getTarget().getRawParameterTypes().isEmpty()))));

  /** A page in the browser must not be led to another page's bean. */
  @ArchTest
  static void everyBeanOnAPageHasANameOfItsOwn(JavaClasses all) {
    var names = new TreeSet<String>();
    var twice = new TreeSet<String>();
    for (JavaClass one : all)
      if (one.isAnnotatedWith(Named.class)) {
        var given = one.getAnnotationOfType(Named.class).value();
        var name =
            given.isEmpty()
                ? one.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                    + one.getSimpleName().substring(1)
                : given;
        if (!names.add(name)) twice.add(name);
      }
    assertEquals(Set.of(), twice);
  }

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto|Service)(\\$.*)?");
}
