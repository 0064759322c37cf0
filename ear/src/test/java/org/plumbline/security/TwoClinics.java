package org.plumbline.security;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.plumbline.launcher.demo.DemoClinic;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.demo.DemoMember;
import org.plumbline.launcher.demo.DemoPatient;
import org.plumbline.launcher.demo.DemoRole;
import org.plumbline.launcher.demo.Sex;
import org.plumbline.launcher.seed.Seed;

/** Two clinics with a history, which no other test knows. Their people have names that occur nowhere else. */
record TwoClinics(DemoClinic ours, DemoClinic theirs) {

    private static final int PATIENTS = 12;

    /** The second and the third patient of the seed: each with a program, sessions, pain reports and retests. */
    private static final int[] SIGN_IN = {1, 2};

    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "bcdfghjklm";

    static TwoClinics open(Office office, Connection maintenance) throws SQLException {
        String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        TwoClinics clinics = new TwoClinics(clinic(office, "ours" + run), clinic(office, "theirs" + run));
        Seed.run(maintenance, List.of(clinics.ours, clinics.theirs), LocalDate.now(DemoClinics.ZONE));
        clinics.beginAssessments(new Sql(maintenance));
        return clinics;
    }

    /** The seed leaves no drafts: every second patient gets one, where there is none. */
    void beginAssessments(Sql sql) {
        for (DemoClinic clinic : List.of(ours, theirs)) {
            sql.change(
                    "insert into assessment (tenant_id, id, patient_id, examined_on) select tenant_id, gen_random_uuid(),"
                            + " id, current_date from patient where tenant_id = ? and extract(day from birth_date)::int % 2 = 0"
                            + " and not exists (select from assessment a where a.tenant_id = patient.tenant_id"
                            + " and a.patient_id = patient.id and a.signed_at is null)",
                    clinic.id());
        }
    }

    private static DemoClinic clinic(Office office, String alias) {
        UUID id = office.organization(alias);
        List<DemoMember> members =
                List.of(member(office, id, DemoRole.ADMIN, alias), member(office, id, DemoRole.CLINICIAN, alias));
        List<DemoPatient> patients = new ArrayList<>();
        IntStream.range(0, PATIENTS).forEach(number -> patients.add(patient(office, id, number, alias)));
        return new DemoClinic(
                id, "Clinic " + alias, alias, Locale.ENGLISH, ZoneId.of("Europe/London"), "GB", members, patients);
    }

    private static DemoMember member(Office office, UUID clinic, DemoRole role, String alias) {
        String userName = role.name().toLowerCase(Locale.ROOT) + "@" + alias + ".example";
        return new DemoMember(
                office.person(userName, clinic),
                "Member" + word(alias, role.name().length()),
                userName,
                role);
    }

    private static DemoPatient patient(Office office, UUID clinic, int number, String alias) {
        String userName = "p" + number + "@" + alias + ".example";
        boolean signsIn = IntStream.of(SIGN_IN).anyMatch(each -> each == number);
        UUID user = signsIn ? office.person(userName, clinic) : UUID.randomUUID();
        return new DemoPatient(
                user,
                "Given" + word(alias, number),
                "Family" + word(alias, number),
                userName,
                Sex.FEMALE,
                LocalDate.of(1980, 1, number + 1));
    }

    /** A word of letters that only this person of this clinic has. */
    private static String word(String alias, int number) {
        StringBuilder word = new StringBuilder();
        (alias + number)
                .chars()
                .map(c -> DIGITS.indexOf(c) < 0 ? c : LETTERS.charAt(c - '0'))
                .forEach(word::appendCodePoint);
        return word.toString();
    }

    /** Somebody's sign-in name. */
    String userName(Actor actor) {
        DemoClinic clinic = actor.isOurs() ? ours : theirs;
        return switch (actor) {
            case NOBODY -> throw new IllegalArgumentException("nobody has no name");
            case PATIENT, STALE_PATIENT, FOREIGN_PATIENT ->
                clinic.patients().get(SIGN_IN[0]).userName();
            case OTHER_PATIENT -> clinic.patients().get(SIGN_IN[1]).userName();
            case ADMIN, FOREIGN_ADMIN -> clinic.members().get(0).userName();
            case CLINICIAN, STALE_CLINICIAN, FOREIGN_CLINICIAN ->
                clinic.members().get(1).userName();
        };
    }

    /** The Keycloak ids of our first two patients and of the other clinic's. */
    UUID user(Actor patient) {
        DemoClinic clinic = patient.isOurs() ? ours : theirs;
        return clinic.patients()
                .get(patient == Actor.OTHER_PATIENT ? SIGN_IN[1] : SIGN_IN[0])
                .userId();
    }
}
