package org.plumbline.clinic.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.OpenAssessment;
import org.plumbline.assessment.ReasonOnFindings;
import org.plumbline.assessment.ViewAssessment;
import org.plumbline.course.Course;
import org.plumbline.course.ViewCourse;
import org.plumbline.pain.PainReport;
import org.plumbline.pain.ViewPain;
import org.plumbline.patient.Patient;
import org.plumbline.patient.ViewPatient;
import org.plumbline.program.Program;
import org.plumbline.program.ViewProgram;
import org.plumbline.reasoning.Gate;
import org.plumbline.session.DoneOnDay;
import org.plumbline.session.ViewSessions;

/** The use cases that show a patient, as the page takes them together. */
@ApplicationScoped
class PatientFile {

    private static final int DAYS = 56;

    private final ViewPatient patients;
    private final ViewAssessment assessments;
    private final OpenAssessment openAssessment;
    private final ViewProgram programs;
    private final ViewSessions sessions;
    private final ViewPain pain;
    private final ViewCourse course;
    private final ReasonOnFindings reasoning;

    @Inject
    PatientFile(
            ViewPatient patients,
            ViewAssessment assessments,
            OpenAssessment openAssessment,
            ViewProgram programs,
            ViewSessions sessions,
            ViewPain pain,
            ViewCourse course,
            ReasonOnFindings reasoning) {
        this.patients = patients;
        this.assessments = assessments;
        this.openAssessment = openAssessment;
        this.programs = programs;
        this.sessions = sessions;
        this.pain = pain;
        this.course = course;
        this.reasoning = reasoning;
    }

    PatientFile() {
        this(null, null, null, null, null, null, null, null);
    }

    Patient patient(UUID id) {
        return patients.get(id);
    }

    List<Assessment> assessments(UUID id) {
        return assessments.of(id);
    }

    Assessment whole(Assessment assessment) {
        return assessments.get(assessment.id());
    }

    /** What every red flag known of the patient allows, those of a draft included. */
    Gate gate(Assessment signed) {
        return reasoning.allowance(signed).gate();
    }

    UUID openAssessment(UUID id) {
        return openAssessment.of(id);
    }

    List<Program> programs(UUID id) {
        return programs.of(id);
    }

    List<DoneOnDay> sessions(UUID id) {
        return sessions.of(id, DAYS);
    }

    Course course(UUID id, LocalDate today) {
        return course.of(id, today);
    }

    LocalDate today() {
        return patients.today();
    }

    List<PainReport> pain(UUID id) {
        return pain.of(id, DAYS);
    }
}
