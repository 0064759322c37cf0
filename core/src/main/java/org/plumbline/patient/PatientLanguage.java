package org.plumbline.patient;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.plumbline.identity.ChosenLanguage;
import org.plumbline.tenancy.TenantRow;

/** In which language a patient wants to read. It bears the patient's id. */
@Entity
@Table(name = "patient_language")
@AttributeOverride(name = "id", column = @Column(name = "patient_id"))
class PatientLanguage extends TenantRow {

    private String language;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    protected PatientLanguage() {}

    ChosenLanguage choice() {
        return new ChosenLanguage(language, chosenAt);
    }

    void choose(ChosenLanguage choice) {
        language = choice.code();
        chosenAt = choice.at();
    }
}
