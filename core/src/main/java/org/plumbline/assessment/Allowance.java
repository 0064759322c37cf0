package org.plumbline.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.patient.Patient;
import org.plumbline.reasoning.Background;
import org.plumbline.reasoning.Demographics;
import org.plumbline.reasoning.Findings;
import org.plumbline.reasoning.Gate;

/**
 * What holds for a program on an assessment.
 *
 * @param gate what the red flags that stand against it allow, with those groups that need a second thought
 * @param background the history of the assessment with every condition and medicine that exercises must heed
 */
public record Allowance(Gate gate, Background background) {

    /**
     * What holds for a program on an assessment: by what was told or found in it, in the patient's newest signed assessment, and in a
     * draft.
     *
     * @param all every assessment of the patient with its parts, the newest first
     */
    static Allowance of(Catalogue catalogue, Patient patient, Assessment assessment, List<Assessment> all) {
        Set<String> redFlags = new HashSet<>();
        Set<String> conditions = new HashSet<>();
        Set<String> medications = new HashSet<>();
        standing(assessment, all).forEach(one -> {
            redFlags.addAll(one.redFlagsRaised());
            conditions.addAll(one.background().conditions());
            conditions.addAll(Findings.of(catalogue, one.measured()).conditions());
            medications.addAll(one.background().medications());
        });
        Background heeded = assessment.background().and(conditions).taking(medications);
        Demographics person = ReasonOnFindings.person(patient, assessment.examinedOn());
        return new Allowance(Gate.of(catalogue, redFlags).about(person, heeded), heeded);
    }

    /**
     * What holds for a program on the newest signed one of a patient's assessments; nothing where none is signed.
     *
     * @param all every assessment of the patient with its parts, the newest first
     */
    public static Optional<Allowance> onNewest(Catalogue catalogue, Patient patient, List<Assessment> all) {
        return Assessments.newestSigned(all).map(signed -> of(catalogue, patient, signed, all));
    }

    private static Stream<Assessment> standing(Assessment assessment, List<Assessment> all) {
        Optional<Assessment> newest = Assessments.newestSigned(all);
        return all.stream()
                .filter(one -> !one.isSigned()
                        || one.equals(assessment)
                        || newest.filter(one::equals).isPresent());
    }
}
