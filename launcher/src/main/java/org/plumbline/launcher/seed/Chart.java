package org.plumbline.launcher.seed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Text;

/** A patient's record while it is being written. */
final class Chart {
    private final Place place;
    private final UUID patient;
    private final UUID clinician;
    private final PatientStory story;
    private final Chance chance;
    private final List<Change> changes = new ArrayList<>();

    Chart(Place place, UUID patient, UUID clinician, PatientStory story) {
        this.place = place;
        this.patient = patient;
        this.clinician = clinician;
        this.story = story;
        this.chance = Chance.of(patient);
    }

    /** A new row of the chart, made at this moment, to be filled. */
    Row row(String table, Instant moment) {
        Row row = new Row(table, place.clinic(), chance.id(moment));
        changes.add(row);
        return row;
    }

    /** A new row that names the patient. */
    Row patientRow(String table, Instant moment) {
        return row(table, moment).with("patient_id", patient);
    }

    void sign(Row assessment, Instant at) {
        changes.add(new Signature(
                place.clinic(), assessment.id(), clinician, at, catalogue().version()));
    }

    /** Everything so far, in the order in which it can be written. */
    List<Change> changes() {
        return List.copyOf(changes);
    }

    String words(Text text) {
        return text.in(place.language());
    }

    void add(Change change) {
        changes.add(change);
    }

    UUID clinic() {
        return place.clinic();
    }

    UUID patient() {
        return patient;
    }

    UUID clinician() {
        return clinician;
    }

    PatientStory story() {
        return story;
    }

    Chance chance() {
        return chance;
    }

    ClinicDays days() {
        return place.days();
    }

    Catalogue catalogue() {
        return place.catalogue();
    }
}
