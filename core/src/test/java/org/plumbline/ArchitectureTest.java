package org.plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToMany;
import jakarta.transaction.Transactional;
import java.util.regex.Pattern;
import org.plumbline.identity.Allows;
import org.plumbline.tenancy.TenantRow;

/** The rules of the house for core, each of which the build enforces. */
@AnalyzeClasses(packages = "org.plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int MOST_FIELDS = 7;

    /** The catalogues that were deployed: the same for every clinic, and the application only reads them. */
    private static final String GLOBAL = "org.plumbline.curation.CatalogueEdition";

    private static final Pattern USE_CASE = Pattern.compile(
            "(Add|Apply|Approve|Assign|Change|Decide|Hide|Keep|Open|Propose|Reason|Record|Sign(?!In)|View)[A-Z].*");

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("org.plumbline.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule coreKnowsNoFaces =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..");

    /** Two packages make the door: one knows who calls, the other what any request may be and any answer must carry. */
    @ArchTest
    static final ArchRule onlyTheDoorKnowsServlets = noClasses()
            .that()
            .resideOutsideOfPackages("org.plumbline.identity.keycloak", "org.plumbline.identity.edge")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..");

    @ArchTest
    static final ArchRule onlyTheKeycloakAdapterKnowsOidc = noClasses()
            .that()
            .resideOutsideOfPackage("org.plumbline.identity.keycloak")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.security..", "com.nimbusds..");

    @ArchTest
    static final ArchRule theEdgeKnowsNoSignIn = noClasses()
            .that()
            .resideInAPackage("org.plumbline.identity.edge")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.plumbline.identity.keycloak");

    @ArchTest
    static final ArchRule everyEntityBelongsToATenant = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .doNotHaveFullyQualifiedName(GLOBAL)
            .should()
            .beAssignableTo(TenantRow.class);

    @ArchTest
    static final ArchRule noRowWithoutATenantHidesInAJoinTable = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ManyToMany.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ElementCollection.class);

    @ArchTest
    static final ArchRule onlyTenancyBindsTheTenant = noClasses()
            .that()
            .resideOutsideOfPackage("org.plumbline.tenancy")
            .should()
            .callMethod(EntityManager.class, "setProperty", String.class, Object.class)
            .orShould()
            .callMethod(EntityManager.class, "unwrap", Class.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.sql..");

    @ArchTest
    static final ArchRule everyUseCaseSaysWhoMay =
            classes().that().areAnnotatedWith(Transactional.class).should(sayWhoMay());

    @ArchTest
    static final ArchRule onlyWholeUseCasesAreTransactions = methods().should().notBeAnnotatedWith(Transactional.class);

    /** The tenant is bound where a transaction begins, so a use case that is none would work for nobody. */
    @ArchTest
    static final ArchRule everyUseCaseIsATransaction =
            classes().that(areUseCases()).should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoAField = fields().should().notBeAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule noClassHoldsTooMuch = classes().that().areNotEnums().should(haveFewFields());

    private static DescribedPredicate<JavaClass> areUseCases() {
        return DescribedPredicate.describe(
                "say who may, or are named like use cases", type -> saysWhoMay(type) || isNamedLikeAUseCase(type));
    }

    /** The interceptor that enforces it carries the annotation, too. */
    private static boolean saysWhoMay(JavaClass type) {
        return !type.isAnnotatedWith(Interceptor.class)
                && (type.isAnnotatedWith(Allows.class)
                        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Allows.class)));
    }

    private static boolean isNamedLikeAUseCase(JavaClass type) {
        return type.isAnnotatedWith(ApplicationScoped.class)
                && USE_CASE.matcher(type.getSimpleName()).matches();
    }

    private static ArchCondition<JavaClass> sayWhoMay() {
        return new ArchCondition<>("carry @Allows on the class or on each public method") {
            @Override
            public void check(JavaClass useCase, ConditionEvents events) {
                boolean says = useCase.isAnnotatedWith(Allows.class)
                        || useCase.getMethods().stream()
                                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                                .allMatch(m -> m.isAnnotatedWith(Allows.class));
                events.add(new SimpleConditionEvent(useCase, says, useCase.getName() + " says who may: " + says));
            }
        };
    }

    private static ArchCondition<JavaClass> haveFewFields() {
        return new ArchCondition<>("have at most " + MOST_FIELDS + " fields") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long fields = type.getFields().stream()
                        .filter(ArchitectureTest::isState)
                        .count();
                events.add(new SimpleConditionEvent(
                        type, fields <= MOST_FIELDS, type.getName() + " has " + fields + " fields"));
            }
        };
    }

    private static boolean isState(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }
}
