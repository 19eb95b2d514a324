package dev.fixpoint.roads;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses ROADS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.fixpoint.roads");

    @Test
    void one_file_alone_knows_the_library_that_reads_extracts() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(CarRoads.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.graphhopper..")
                .check(ROADS);
        assertThat(ROADS.get(CarRoads.class).getDirectDependenciesFromSelf())
                .anyMatch(use -> use.getTargetClass().getPackageName().startsWith("com.graphhopper"));
    }

    @Test
    void roads_know_the_interface_of_the_solver_and_neither_its_search_nor_spring() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.fixpoint.roads", "dev.fixpoint.solver", "com.graphhopper..", "org.jspecify..", "java..")
                .check(ROADS);
    }
}
