package org.plumbline.bench.data;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Who is in a generated clinic: told from the volume alone, so that nobody has to look into the database.
 *
 * @param number from 0
 */
public record GeneratedClinic(Volume volume, int number) {
    /** Where every clinic's days begin. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final int MEMBERS = 5;
    private static final int OPEN_BEFORE_DAYS = 400;
    private static final int REGISTERED_BEFORE_DAYS = 30;

    /** All clinics of a volume, the largest first. */
    public static List<GeneratedClinic> of(Volume volume) {
        return IntStream.range(0, volume.clinics())
                .mapToObj(number -> new GeneratedClinic(volume, number))
                .toList();
    }

    /** The tenant, and the organization at Keycloak. */
    public UUID id() {
        return draws(Draws.Kind.CLINIC, 0).id(opened());
    }

    /** The name by which a token tells the organization. */
    public String alias() {
        return "clinic-" + number;
    }

    /** Its staff: the first is the admin, the others are clinicians. */
    public List<Person> members() {
        return IntStream.range(0, MEMBERS)
                .mapToObj(each -> person(draws(Draws.Kind.MEMBER, each), opened()))
                .toList();
    }

    /** How many patients it has. */
    public int patients() {
        return volume.patientsOf(number);
    }

    /** The patient of a number, from 0. */
    public Person patient(int each) {
        return person(draws(Draws.Kind.PATIENT, each), registered());
    }

    /** Patients who do their program to this day, in the order of their numbers. */
    public List<Person> patientsWhoGoOn(int most) {
        return IntStream.range(0, patients())
                .filter(each -> course(each) == Course.GOES_ON)
                .mapToObj(this::patient)
                .limit(most)
                .toList();
    }

    Course course(int patient) {
        Draws draws = draws(Draws.Kind.PATIENT, patient);
        person(draws, registered());
        return Course.drawn(draws);
    }

    Draws draws(Draws.Kind kind, int each) {
        return Draws.of(volume.seed(), number, kind, each);
    }

    Instant registered() {
        return volume.firstDay()
                .minusDays(REGISTERED_BEFORE_DAYS)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
    }

    private Instant opened() {
        return volume.firstDay().minusDays(OPEN_BEFORE_DAYS).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static Person person(Draws draws, Instant moment) {
        return new Person(draws.id(moment), draws.id(moment));
    }
}
