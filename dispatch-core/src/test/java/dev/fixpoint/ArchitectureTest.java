package dev.fixpoint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.LocalDateTime;

@AnalyzeClasses(packages = "dev.fixpoint", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule ONLY_HTTP_KNOWS_THE_WEB = noClasses()
            .that()
            .resideOutsideOfPackage("dev.fixpoint.http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "org.springframework.http..");

    @ArchTest
    static final ArchRule THE_SOLVER_KNOWS_NEITHER_SPRING_NOR_SQL = noClasses()
            .that()
            .resideInAPackage("dev.fixpoint.solver..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule NO_TIME_WITHOUT_A_ZONE = noClasses()
            .that()
            .resideOutsideOfPackage("dev.fixpoint.imports..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(LocalDateTime.class);

    @ArchTest
    static final ArchRule ENTITIES_HAVE_NO_SETTERS = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage("dev.fixpoint..")
            .andShould(new NoSetters());
}
