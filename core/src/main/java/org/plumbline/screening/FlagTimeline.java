package org.plumbline.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.FlagHistory;
import org.plumbline.assessment.SignedFlags;

/**
 * Which red flags stood against a patient's exercises, and from when to when, whoever asked: what {@link RedFlags} tells of now, told of
 * all days. To be asked within a transaction.
 */
@ApplicationScoped
public class FlagTimeline {

    private final FlagHistory assessed;
    private final Screenings screenings;

    @Inject
    FlagTimeline(FlagHistory assessed, Screenings screenings) {
        this.assessed = assessed;
        this.screenings = screenings;
    }

    FlagTimeline() {
        this(null, null);
    }

    /** Those of a patient. */
    public List<HeldFlags> of(UUID patient) {
        return of(patient, assessed.of(patient));
    }

    /** Those of a patient whose assessments are at hand. */
    public List<HeldFlags> of(UUID patient, Collection<Assessment> assessments) {
        return of(
                patient,
                assessments.stream()
                        .flatMap(one -> SignedFlags.of(one).stream())
                        .sorted(Comparator.comparing(SignedFlags::signedAt))
                        .toList());
    }

    private List<HeldFlags> of(UUID patient, List<SignedFlags> signed) {
        return Stream.concat(
                        IntStream.range(0, signed.size()).mapToObj(i -> held(signed, i)),
                        screenings.raisedOf(patient).stream()
                                .map(one -> HeldFlags.of(one, after(signed, one.recordedAt()))))
                .toList();
    }

    private static HeldFlags held(List<SignedFlags> signed, int i) {
        Optional<Instant> next =
                i + 1 < signed.size() ? Optional.of(signed.get(i + 1).signedAt()) : Optional.empty();
        return new HeldFlags(signed.get(i).signedAt(), next, signed.get(i).raised());
    }

    private static Optional<Instant> after(List<SignedFlags> signed, Instant moment) {
        return signed.stream()
                .map(SignedFlags::signedAt)
                .filter(at -> at.isAfter(moment))
                .findFirst();
    }
}
