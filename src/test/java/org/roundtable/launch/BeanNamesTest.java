package org.roundtable.launch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BeanNamesTest {

  /** Two beans of one name let the whole portal fail to start, which only the server would tell. */
  @Test
  void noTwoBeansHaveOneName() {
    Map<String, List<String>> byName =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("org.roundtable").stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .collect(groupingBy(BeanNamesTest::name, mapping(JavaClass::getName, toList())));
    byName.values().removeIf(types -> types.size() == 1);
    assertEquals(Map.of(), byName);
  }

  private static String name(JavaClass type) {
    String given = type.getAnnotationOfType(Named.class).value();
    return given.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : given;
  }
}
