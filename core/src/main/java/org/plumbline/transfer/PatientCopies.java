package org.plumbline.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.plumbline.patient.Patient;
import org.plumbline.transfer.copy.RecordCopy;

/** Copies a patient's record, for another clinic to read. To be asked within a transaction. */
@ApplicationScoped
class PatientCopies {

    private final CopiedAssessments assessments;
    private final CopiedPrograms programs;
    private final CopiedCourses courses;
    private final Authors authors;

    @Inject
    PatientCopies(CopiedAssessments assessments, CopiedPrograms programs, CopiedCourses courses, Authors authors) {
        this.assessments = assessments;
        this.programs = programs;
        this.courses = courses;
        this.authors = authors;
    }

    PatientCopies() {
        this(null, null, null, null);
    }

    /** @throws RecordTooLarge where it has more rows than a copy holds */
    RecordCopy of(Patient patient) {
        try {
            return new RecordCopy(
                    RecordCopy.VERSION,
                    authors.clinic(),
                    new RecordCopy.Person(
                            patient.name().given(), patient.name().family(), patient.birthDate(), patient.sex()),
                    assessments.of(patient.id()),
                    programs.of(patient.id()),
                    courses.of(patient.id()));
        } catch (IllegalArgumentException e) {
            RecordTooLarge refused = new RecordTooLarge();
            refused.initCause(e);
            throw refused;
        }
    }
}
