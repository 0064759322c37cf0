package org.plumbline.launcher.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plumbline.consent.Answer;
import org.plumbline.consent.ConsentText;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.launcher.demo.DemoClinic;
import org.plumbline.launcher.demo.DemoMember;
import org.plumbline.launcher.demo.DemoPatient;
import org.plumbline.launcher.demo.DemoRole;
import org.plumbline.patient.PersonName;

/** A clinic's rows: itself, its people, and what happened to its patients up to the day before today. */
final class ClinicHistory {
    private static final int OPEN_FOR_DAYS = 400;
    private static final int REGISTERED_DAYS_BEFORE = 3;

    private final DemoClinic clinic;
    private final Place place;
    private final Chance chance;
    private final List<Change> changes = new ArrayList<>();
    private final List<UUID> clinicians = new ArrayList<>();

    private ClinicHistory(Catalogue catalogue, DemoClinic clinic, LocalDate today) {
        this.clinic = clinic;
        this.place = new Place(clinic.id(), clinic.language(), new ClinicDays(clinic.zone(), today), catalogue);
        this.chance = Chance.of(clinic.id());
    }

    /** All of it, in an order in which it can be written. */
    static List<Change> of(Catalogue catalogue, DemoClinic clinic, LocalDate today) {
        ClinicHistory history = new ClinicHistory(catalogue, clinic, today);
        history.writeClinic();
        clinic.members().stream().filter(clinic::isOnlyHere).forEach(history::write);
        List<PatientStory> stories = Stories.all();
        for (int number = 0; number < clinic.patients().size(); number++) {
            history.write(clinic.patients().get(number), stories.get(number % stories.size()), number);
        }
        history.changes.addAll(MessageTemplateRows.of(history.place, history.clinicians.get(0)));
        // Last, so that whoever comes or goes here leaves everybody's history as it is.
        clinic.members().stream().filter(member -> !clinic.isOnlyHere(member)).forEach(history::write);
        return List.copyOf(history.changes);
    }

    private void writeClinic() {
        changes.add(new Row("clinic", clinic.id(), clinic.id())
                .with("name", clinic.name())
                .with("language", clinic.language().getLanguage())
                .with("zone", clinic.zone().getId())
                .with("country", clinic.country()));
    }

    private void write(DemoMember member) {
        Row row = person("member", OPEN_FOR_DAYS, member.userId())
                .with("name", member.name())
                .with("role", member.role())
                .with("active", true);
        if (member.role() == DemoRole.CLINICIAN) {
            clinicians.add(row.id());
        }
    }

    private void write(DemoPatient patient, PatientStory story, int number) {
        int seenFirst = story.visits().stream().mapToInt(Visit::daysAgo).max().orElse(0);
        Row row = person("patient", seenFirst + REGISTERED_DAYS_BEFORE, patient.userId())
                .with("given_name", patient.givenName())
                .with("family_name", patient.familyName())
                .with("folded_name", PersonName.fold(patient.givenName(), patient.familyName()))
                .with("birth_date", patient.birthDate())
                .with("sex", patient.sex());
        Chart chart = new Chart(place, row.id(), clinicians.get(number % clinicians.size()), story);
        new PatientHistory(chart, patient.birthDate()).write();
        Talk.of(number).forEach(new MessageRows(chart)::write);
        new NextVisitRows(chart).write(number);
        agree(chart, seenFirst);
        changes.addAll(chart.changes());
    }

    /** Everybody agreed that the clinic keeps what they send, on the day of their first visit, yesterday at the latest. */
    private void agree(Chart chart, int daysAgo) {
        Instant moment = place.days().at(place.days().workdayAgo(Math.max(1, daysAgo)), LocalTime.of(20, 0));
        chart.patientRow("consent", moment)
                .with("answer", Answer.GIVEN)
                .with("text_version", ConsentText.VERSION)
                .with("language", place.language().getLanguage())
                .with("answered_at", moment);
    }

    private Row person(String table, int daysAgo, UUID user) {
        LocalDate registered = place.days().workdayAgo(daysAgo);
        Row row = new Row(table, clinic.id(), chance.id(place.days().at(registered, LocalTime.of(9, 0))))
                .with("clinic_id", clinic.id())
                .with("user_id", user);
        changes.add(row);
        return row;
    }
}
