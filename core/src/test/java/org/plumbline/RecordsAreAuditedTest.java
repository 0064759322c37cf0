package org.plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Rules;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;

/** Nobody reaches a patient's record past {@link PatientRecord}, which leaves an event. */
@AnalyzeClasses(packages = "org.plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
class RecordsAreAuditedTest {

    @ArchTest
    static final ArchRule everyWayToARecordLeavesAnEvent = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .doNotBelongToAnyOf(Rules.class)
            .should(goThroughThePatientRecord());

    private static ArchCondition<JavaMethod> goThroughThePatientRecord() {
        return new ArchCondition<>("go through PatientRecord where they reach a patient's record") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean kept = !reachesARecord(method) || calls(method);
                events.add(new SimpleConditionEvent(
                        method, kept, method.getFullName() + " reaches a record and leaves an event: " + kept));
            }
        };
    }

    /** By its own rule, or else by its class's, as the interceptor reads them. */
    private static boolean reachesARecord(JavaMethod method) {
        Optional<Allows> rule = Stream.of(
                        method.tryGetAnnotationOfType(Allows.class),
                        method.getOwner().tryGetAnnotationOfType(Allows.class))
                .flatMap(Optional::stream)
                .findFirst();
        return !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && rule.filter(allows -> allows.on() != Whose.NOBODYS).isPresent();
    }

    /** Whether a chain of calls leads from the method to the patient's record. */
    private static boolean calls(JavaMethod method) {
        Set<JavaCodeUnit> known = new HashSet<>();
        Deque<JavaCodeUnit> next = new ArrayDeque<>();
        next.add(method);
        while (!next.isEmpty()) {
            JavaCodeUnit unit = next.remove();
            if (unit.getOwner().isEquivalentTo(PatientRecord.class)) {
                return true;
            }
            unit.getMethodCallsFromSelf().stream()
                    .flatMap(call -> call.getTarget().resolveMember().stream())
                    .filter(known::add)
                    .forEach(next::add);
        }
        return false;
    }
}
