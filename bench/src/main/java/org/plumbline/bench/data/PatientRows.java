package org.plumbline.bench.data;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plumbline.consent.ConsentText;
import org.plumbline.patient.PersonName;

/** Writes a patient and what happened to them: an examination every six weeks, and the days between. */
final class PatientRows {
    /** How long after an examination the next follows. */
    static final int EPISODE_DAYS = 42;

    private static final int STOPPED_AFTER_DAYS = 10;
    private static final LocalDate YOUNGEST = LocalDate.of(2007, 6, 1);
    private static final int SPAN_OF_AGES_DAYS = 65 * 365;
    private static final int FIRST_WITHIN_DAYS = 28;

    private final GeneratedClinic clinic;
    private final List<Person> members;
    private final Cases cases;

    PatientRows(GeneratedClinic clinic, Cases cases) {
        this.clinic = clinic;
        this.members = clinic.members();
        this.cases = cases;
    }

    /**
     * Writes one patient.
     *
     * @param batches one for each examination that a patient can have had, for each waits for the earlier one's signature
     */
    void write(int number, List<Batch> batches) {
        Draws draws = clinic.draws(Draws.Kind.PATIENT, number);
        Person patient = new Person(draws.id(clinic.registered()), draws.id(clinic.registered()));
        Course course = Course.drawn(draws);
        writePatient(patient, draws, batches.get(0));
        if (course != Course.AWAITED) {
            Chart chart = new Chart(patient.id(), clinicianOf(number), draws);
            int latest = Math.min(FIRST_WITHIN_DAYS, clinic.volume().days() - 2);
            writeHistory(course, clinic.volume().firstDay().plusDays(draws.between(0, latest)), chart, batches);
        }
    }

    private UUID clinicianOf(int number) {
        return members.get(1 + number % (members.size() - 1)).id();
    }

    private void writeHistory(Course course, LocalDate first, Chart chart, List<Batch> batches) {
        LocalDate today = clinic.volume().today();
        boolean last = false;
        for (int episode = 0; !last; episode++) {
            LocalDate day = first.plusDays((long) episode * EPISODE_DAYS);
            LocalDate next = day.plusDays(EPISODE_DAYS);
            last = course == Course.STOPS || !next.isBefore(today);
            Batch batch = batches.get(episode);
            Episode written = new EpisodeRows(cases, chart, batch).write(day, episode + 1, last);
            LocalDate until = course == Course.STOPS ? day.plusDays(STOPPED_AFTER_DAYS) : next;
            new DayRows(chart, written, batch).write(until.isBefore(today) ? until : today);
        }
    }

    private void writePatient(Person patient, Draws draws, Batch batch) {
        boolean woman = draws.happens(0.5);
        String given = draws.oneOf(woman ? Names.WOMEN : Names.MEN);
        String family = Names.family(draws);
        batch.add(
                Table.PATIENT,
                patient.id(),
                patient.user(),
                clinic.id(),
                given,
                family,
                PersonName.fold(given, family),
                YOUNGEST.minusDays(draws.between(0, SPAN_OF_AGES_DAYS)),
                woman ? "FEMALE" : "MALE");
        batch.add(
                Table.CONSENT,
                UUID.nameUUIDFromBytes(("consent " + patient.id()).getBytes(StandardCharsets.UTF_8)),
                patient.id(),
                "GIVEN",
                ConsentText.VERSION,
                "en",
                clinic.registered());
    }
}
