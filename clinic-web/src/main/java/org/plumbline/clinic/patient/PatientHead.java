package org.plumbline.clinic.patient;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plumbline.course.DayLight;
import org.plumbline.course.Treatment;
import org.plumbline.patient.Departure;
import org.plumbline.program.Program;
import org.plumbline.reasoning.Gate;
import org.plumbline.reasoning.course.Light;

/** Who a patient is and what is urgent about them, at the head of each of their pages. */
public final class PatientHead {

    private final Treatment treatment;
    private final LocalDateTime emergencyEnd;

    PatientHead(Treatment treatment, LocalDateTime emergencyEnd) {
        this.treatment = treatment;
        this.emergencyEnd = emergencyEnd;
    }

    /** The patient's id. */
    public UUID getId() {
        return treatment.patient().id();
    }

    /** The patient's name. */
    public String getName() {
        return treatment.patient().name().full();
    }

    /** The age in whole years. */
    public int getAge() {
        return treatment.patient().ageOn(treatment.today());
    }

    /** The stage today as the end of a message key; empty before the first signed assessment. */
    public String getStage() {
        return treatment.stage().map(Enum::name).orElse("");
    }

    /** The number of the program that the patient has; null where there is none. */
    public Integer getProgram() {
        return treatment.parts().current().map(Program::number).orElse(null);
    }

    /** How the program stands, as the end of a message key: waiting, running, ended, or paused by a red flag. */
    public String getProgramState() {
        return treatment.parts().current().map(this::state).orElse("");
    }

    private String state(Program program) {
        if (treatment.isPaused()) {
            return "PAUSED";
        }
        if (program.period().startsOn().isAfter(treatment.today())) {
            return "WAITING";
        }
        return program.period().contains(treatment.today()) ? "RUNNING" : "ENDED";
    }

    /** Until when the reader sees this patient in an emergency; null where they see them anyway. */
    public LocalDateTime getEmergencyEnd() {
        return emergencyEnd;
    }

    /** The clinic to which a copy of the record went last; null where none did. */
    public String getWentTo() {
        return treatment.patient().departure().map(Departure::to).orElse(null);
    }

    /** On which day, in the clinic; null where none did. */
    public LocalDate getWentOn() {
        return treatment
                .patient()
                .departure()
                .map(gone ->
                        gone.at().atZone(treatment.patient().clinic().zone()).toLocalDate())
                .orElse(null);
    }

    /** What is urgent, the most urgent first. */
    public List<HeadAlert> getAlerts() {
        List<HeadAlert> alerts = new ArrayList<>();
        treatment.allowance().map(one -> one.gate().level()).ifPresent(level -> addFlags(level, alerts));
        treatment
                .course()
                .newest()
                .map(DayLight::light)
                .filter(light -> light == Light.RED || light == Light.STOP)
                .ifPresent(light -> alerts.add(new HeadAlert(light.name(), "red", "/patient/sessions", getId())));
        treatment
                .parts()
                .draft()
                .ifPresent(draft -> alerts.add(new HeadAlert("DRAFT", "amber", "/assessment/edit", draft.id())));
        return alerts;
    }

    private void addFlags(Gate.Level level, List<HeadAlert> alerts) {
        if (level != Gate.Level.NONE) {
            String urgency = level == Gate.Level.EMERGENCY ? "red" : "amber";
            alerts.add(new HeadAlert(level.name(), urgency, "/patient/assessments", getId()));
        }
    }
}
