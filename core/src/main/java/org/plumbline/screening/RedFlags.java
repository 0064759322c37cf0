package org.plumbline.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.Signature;
import org.plumbline.time.ClinicCalendar;

/**
 * Which red flags stand against a patient's exercises, whoever asked: a clinician in an assessment, or the phone between two. To be asked
 * within a transaction.
 */
@ApplicationScoped
public class RedFlags {

    /** As long as a device keeps what it could not send. */
    private static final Duration RECENT = Duration.ofDays(15);

    private final Assessments assessments;
    private final Screenings screenings;
    private final ClinicCalendar calendar;

    @Inject
    RedFlags(Assessments assessments, Screenings screenings, ClinicCalendar calendar) {
        this.assessments = assessments;
        this.screenings = screenings;
        this.calendar = calendar;
    }

    RedFlags() {
        this(null, null, null);
    }

    /** What stands against a patient's exercises now. */
    public Standing of(UUID patient) {
        Optional<Assessment> signed = assessments.signedOf(patient);
        Instant signedAt =
                signed.flatMap(Assessment::signature).map(Signature::signedAt).orElse(Instant.MIN);
        List<Screening> since = screenings.of(patient, calendar.now().minus(RECENT)).stream()
                .filter(screening -> screening.recordedAt().isAfter(signedAt))
                .toList();
        Set<String> flags = new HashSet<>(signed.map(Assessment::redFlagsRaised).orElse(Set.of()));
        since.stream().filter(Screening::isStanding).map(Screening::flags).forEach(flags::addAll);
        return new Standing(
                flags,
                Stream.concat(Stream.of(signedAt), since.stream().map(Screening::recordedAt))
                        .max(Instant::compareTo)
                        .orElseThrow());
    }

    /**
     * What stands against a patient's exercises.
     *
     * @param flags the red flags answered yes, by their ids in the catalogue: of the newest signed assessment, and of what the patient
     *     answered since and no member has settled
     * @param askedAt when the questions were last answered; {@link Instant#MIN} where they never were
     */
    public record Standing(Set<String> flags, Instant askedAt) {

        public Standing {
            flags = Set.copyOf(flags);
        }
    }
}
