package dev.fixpoint.solver;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SOLVER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.fixpoint.solver");

    private static final String[] PROGRAM = {
        "dev.fixpoint.solver.cli", "dev.fixpoint.solver.formats", "dev.fixpoint.solver.verdicts"
    };

    /** What a problem and a plan are made of; nothing that computes. */
    private static final DescribedPredicate<JavaClass> PLAIN_RECORDS = resideInAPackage("dev.fixpoint.solver")
            .and(not(nameMatching(".*\\.(RoutePlanner|LivePlan|Solver.*|PreparedProblem|PlanCheck|PlanWriter)")));

    @Test
    void the_solver_has_exactly_these_packages() {
        var packages = SOLVER.stream().map(type -> type.getPackageName()).collect(Collectors.toSet());

        assertThat(packages)
                .containsExactlyInAnyOrder(
                        "dev.fixpoint.solver",
                        "dev.fixpoint.solver.cli",
                        "dev.fixpoint.solver.evolution",
                        "dev.fixpoint.solver.formats",
                        "dev.fixpoint.solver.model",
                        "dev.fixpoint.solver.rules",
                        "dev.fixpoint.solver.search",
                        "dev.fixpoint.solver.timeline",
                        "dev.fixpoint.solver.verdicts");
    }

    @Test
    void the_library_knows_java_and_timefold_and_nothing_else() {
        classes()
                .that()
                .resideOutsideOfPackages(PROGRAM)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.fixpoint.solver",
                        "dev.fixpoint.solver.evolution",
                        "dev.fixpoint.solver.model",
                        "dev.fixpoint.solver.rules",
                        "dev.fixpoint.solver.search",
                        "dev.fixpoint.solver.timeline",
                        "ai.timefold.solver.core.api..",
                        "ai.timefold.solver.core.config..",
                        "ai.timefold.solver.core.preview.api..",
                        "org.jspecify.annotations..",
                        "java.lang..",
                        "java.util..",
                        "java.time")
                .check(SOLVER);
    }

    @Test
    void a_verdict_shares_nothing_with_the_planner() {
        classes()
                .that()
                .resideInAPackage("dev.fixpoint.solver.verdicts")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "dev.fixpoint.solver.verdicts",
                                "dev.fixpoint.solver.formats",
                                "org.jspecify..",
                                "java..")
                        .or(PLAIN_RECORDS))
                .check(SOLVER);
    }

    @Test
    void files_are_read_without_the_planner_or_the_command_line() {
        classes()
                .that()
                .resideInAPackage("dev.fixpoint.solver.formats")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "dev.fixpoint.solver.formats",
                                "com.fasterxml.jackson.annotation..",
                                "tools.jackson..",
                                "javax.xml.stream..",
                                "org.jspecify..",
                                "java..")
                        .or(PLAIN_RECORDS))
                .check(SOLVER);
    }

    @Test
    void only_model_search_and_the_planner_know_timefold() {
        classes()
                .that()
                .resideInAnyPackage(
                        "dev.fixpoint.solver.evolution", "dev.fixpoint.solver.timeline", "dev.fixpoint.solver.rules")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.fixpoint.solver",
                        "dev.fixpoint.solver.evolution",
                        "dev.fixpoint.solver.timeline",
                        "dev.fixpoint.solver.rules",
                        "org.jspecify.annotations..",
                        "java..")
                .check(SOLVER);
    }

    @Test
    void packages_call_down() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.fixpoint.solver.*")
                .layer("timeline")
                .definedBy("dev.fixpoint.solver.timeline")
                .layer("rules")
                .definedBy("dev.fixpoint.solver.rules")
                .layer("model")
                .definedBy("dev.fixpoint.solver.model")
                .layer("evolution")
                .definedBy("dev.fixpoint.solver.evolution")
                .layer("search")
                .definedBy("dev.fixpoint.solver.search")
                .whereLayer("timeline")
                .mayNotAccessAnyLayer()
                .whereLayer("rules")
                .mayOnlyAccessLayers("timeline")
                .whereLayer("model")
                .mayOnlyAccessLayers("timeline")
                .whereLayer("evolution")
                .mayOnlyAccessLayers("timeline")
                .whereLayer("search")
                .mayOnlyAccessLayers("evolution", "model", "timeline")
                .check(SOLVER);
    }
}
