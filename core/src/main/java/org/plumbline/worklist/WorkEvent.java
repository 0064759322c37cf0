package org.plumbline.worklist;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.patient.Patient;

/**
 * One thing that waits.
 *
 * @param kind of which kind
 * @param patient whose
 * @param id what it is made of: the same as long as it is the same, another one for a new event of its kind
 * @param since the day from which it waits, or the day that it is about
 * @param assessment the assessment that it comes from, where it comes from one
 * @param by the name of the colleague who left it, where one did
 */
public record WorkEvent(
        WorkKind kind, Whom patient, UUID id, LocalDate since, Optional<UUID> assessment, Optional<String> by) {

    /** An event that no colleague left. */
    public WorkEvent(WorkKind kind, Whom patient, UUID id, LocalDate since, Optional<UUID> assessment) {
        this(kind, patient, id, since, assessment, Optional.empty());
    }

    /** An event that comes from no assessment. */
    static WorkEvent of(WorkKind kind, Patient patient, UUID id, LocalDate since) {
        return new WorkEvent(kind, Whom.of(patient), id, since, Optional.empty());
    }

    /** The id of what is made of these facts. */
    static UUID idOf(Object... facts) {
        String all = Arrays.stream(facts).map(Object::toString).collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
