package org.plumbline.look;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.identity.Allows;

/** Every page says who may see it, and no page reaches past the use cases. */
@AnalyzeClasses(
        packages = {"org.plumbline.clinic", "org.plumbline.portal"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class RulesOfPagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    @ArchTest
    static final ArchRule whatAPageCanNameSaysWhoMay =
            classes().that().areAnnotatedWith(Named.class).should().beAnnotatedWith(Allows.class);

    @ArchTest
    static final ArchRule everyPageAndEndpointSaysWhoMay = classes()
            .that()
            .haveSimpleNameEndingWith("Page")
            .or()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .beAnnotatedWith(Allows.class);

    @ArchTest
    static final ArchRule noPageReachesPastTheUseCases = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..", "java.sql..", "org.plumbline.identity.keycloak..", "com.nimbusds..");

    @TestFactory
    List<DynamicTest> everyAddressHasAClassThatSaysWhoMay() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(WEBAPP::relativize)
                    .filter(page -> !page.startsWith("WEB-INF"))
                    .map(page -> DynamicTest.dynamicTest(
                            page.toString(), () -> assertThat(classOf(page)).hasAnnotation(Allows.class)))
                    .toList();
        }
    }

    private static Class<?> classOf(Path page) throws ClassNotFoundException {
        String application = Path.of("").toAbsolutePath().endsWith("clinic-web") ? "clinic" : "portal";
        String folder = page.getNameCount() == 1 ? "" : page.getName(0) + ".";
        String name = page.getFileName().toString().replace(".xhtml", "");
        return Class.forName("org.plumbline." + application + "." + folder + Character.toUpperCase(name.charAt(0))
                + name.substring(1) + "Page");
    }
}
