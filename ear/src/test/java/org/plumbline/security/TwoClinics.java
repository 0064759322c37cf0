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

    /**
     * The second and the third patient of the seed, each with a program, sessions, pain reports and retests; and the fourth,
     * who is invited and no more.
     */
    private static final int[] SIGN_IN = {1, 2, 3};

    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "bcdfghjklm";

    static TwoClinics open(Office office, Connection maintenance) throws SQLException {
        String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        TwoClinics clinics = new TwoClinics(clinic(office, "ours" + run), clinic(office, "theirs" + run));
        Seed.run(maintenance, List.of(clinics.ours, clinics.theirs), LocalDate.now(DemoClinics.ZONE));
        clinics.beginAssessments(new Sql(maintenance));
        clinics.writeNewsletters(new Sql(maintenance));
        clinics.inviteMembers(new Sql(maintenance));
        clinics.keepInvited(new Sql(maintenance));
        OwnExerciseRows exercises = new OwnExerciseRows(new Sql(maintenance));
        exercises.add(clinics.ours.id());
        exercises.add(clinics.theirs.id());
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

    /** Each clinic has an issue of its newsletter that was sent, which stays, and one that is being written. */
    private void writeNewsletters(Sql sql) {
        for (DemoClinic clinic : List.of(ours, theirs)) {
            for (String sent : List.of("id, now()", "null, null")) {
                sql.change(
                        "insert into newsletter_issue (tenant_id, id, title, body, written_by, written_at, sent_by,"
                                + " sent_at) select tenant_id, gen_random_uuid(), 'An issue', 'Its words', id, now(), "
                                + sent + " from member where tenant_id = ? limit 1",
                        clinic.id());
            }
        }
    }

    /** Somebody in each clinic is invited to be a member, and has not come. */
    private void inviteMembers(Sql sql) {
        for (DemoClinic clinic : List.of(ours, theirs)) {
            UUID member = UUID.randomUUID();
            sql.change(
                    "insert into member (tenant_id, id, clinic_id, user_id, name, role, active)"
                            + " values (?, ?, ?, ?, ?, 'CLINICIAN', false)",
                    clinic.id(),
                    member,
                    clinic.id(),
                    UUID.randomUUID(),
                    "Member" + word(clinic.alias(), SIGN_IN.length));
            sql.change(
                    "insert into invitation (tenant_id, id, member_id, user_id, sent_at, sends, expires_at)"
                            + " values (?, gen_random_uuid(), ?, gen_random_uuid(), now(), 1, now() + interval '3 days')",
                    clinic.id(),
                    member);
        }
    }

    /**
     * The fourth patient of each clinic has an invitation that is open; one that was taken back meanwhile is made again.
     *
     * @return whether ours was
     */
    boolean keepInvited(Sql sql) {
        boolean isAnew = false;
        for (DemoClinic clinic : List.of(ours, theirs)) {
            UUID user = clinic.patients().get(SIGN_IN[2]).userId();
            String born = clinic.patients().get(SIGN_IN[2]).birthDate().toString();
            sql.change("update patient set user_id = null where tenant_id = ? and user_id = ?", clinic.id(), user);
            int made = sql.change(
                    "insert into invitation (tenant_id, id, patient_id, user_id, sent_at, sends, expires_at)"
                            + " select tenant_id, gen_random_uuid(), id, ?, now(), 1, now() + interval '1 day' from patient p"
                            + " where tenant_id = ? and birth_date = ?::date and not exists (select from invitation i"
                            + " where i.tenant_id = p.tenant_id and i.patient_id = p.id and i.accepted_at is null"
                            + " and i.withdrawn_at is null)",
                    user,
                    clinic.id(),
                    born);
            isAnew = isAnew || (made > 0 && clinic.equals(ours));
        }
        return isAnew;
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
            case INVITED -> clinic.patients().get(SIGN_IN[2]).userName();
            case OTHER_PATIENT -> clinic.patients().get(SIGN_IN[1]).userName();
            case ADMIN, FOREIGN_ADMIN -> clinic.members().get(0).userName();
            case CLINICIAN, STALE_CLINICIAN, FOREIGN_CLINICIAN ->
                clinic.members().get(1).userName();
        };
    }

    /** The Keycloak ids of our first two patients and of the other clinic's. */
    UUID user(Actor patient) {
        DemoClinic clinic = patient.isOurs() ? ours : theirs;
        int number = switch (patient) {
            case INVITED -> SIGN_IN[2];
            case OTHER_PATIENT -> SIGN_IN[1];
            default -> SIGN_IN[0];
        };
        return clinic.patients().get(number).userId();
    }
}
