package org.plumbline.clinic.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.clinic.ShownCatalogue;
import org.plumbline.clinic.assessment.GateCard;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Stage;
import org.plumbline.pain.PainReport;
import org.plumbline.patient.Patient;
import org.plumbline.program.Program;
import org.plumbline.session.DoneOnDay;

/** What a patient's page shows, read once for a request. */
@Named("overview")
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class OverviewData {

    private static final int MOST_ROWS = 14;

    private final PatientFile file;
    private final ShownCatalogue catalogue;
    private final Person person;
    private final OverviewPage page;
    private Overview overview;
    private CourseCard course;

    @Inject
    OverviewData(PatientFile file, ShownCatalogue catalogue, Person person, OverviewPage page) {
        this.file = file;
        this.catalogue = catalogue;
        this.person = person;
        this.page = page;
    }

    OverviewData() {
        this(null, null, null, null);
    }

    /** Reads everything about the patient whom the address names, once. */
    public void read() {
        UUID id = page.getPatientId();
        overview = new Overview(
                file.patient(id),
                file.assessments(id),
                file.programs(id),
                file.sessions(id),
                file.pain(id),
                file.today());
        course = null;
    }

    private Overview overview() {
        if (overview == null) {
            read();
        }
        return overview;
    }

    /** Who. */
    public Patient getPatient() {
        return overview().patient();
    }

    /** The age in whole years. */
    public int getAge() {
        return overview().patient().ageOn(overview().today());
    }

    /** The assessments, the newest first. */
    public List<Assessment> getAssessments() {
        return overview().assessments();
    }

    /** Whether a draft waits to be signed. */
    public boolean isDraftOpen() {
        return overview().assessments().stream().anyMatch(assessment -> !assessment.isSigned());
    }

    /** The newest signed assessment, with all its parts; null where there is none. */
    public Assessment getSigned() {
        return overview().lastSigned().map(file::whole).orElse(null);
    }

    /** What the red flags of the newest signed assessment allow; null where there is none. */
    public GateCard getGate() {
        return overview()
                .lastSigned()
                .map(file::whole)
                .map(signed -> new GateCard(file.gate(signed), person.getLocale()))
                .orElse(null);
    }

    /** The stage today, by the newest signed assessment; null where there is none. */
    public Stage getStage() {
        return overview()
                .lastSigned()
                .flatMap(signed -> signed.history().onsetOn())
                .map(onset -> catalogue
                        .current()
                        .rules()
                        .stages()
                        .stageAt(onset, overview().today()))
                .orElse(null);
    }

    /** How much of the last seven days' exercises was done, in percent; null where it can't be told yet. */
    public Integer getAdherence() {
        return overview().adherence().orElse(null);
    }

    /** The programs, the newest first. */
    public List<Program> getPrograms() {
        return overview().programs();
    }

    /** The program that the patient has; null where there is none. */
    public Program getCurrent() {
        return overview().current().orElse(null);
    }

    /** The exercises of the program that the patient has. */
    public List<ExerciseLine> getExercises() {
        Locale locale = person.getLocale();
        return overview().current().map(Program::exercises).orElse(List.of()).stream()
                .map(line -> new ExerciseLine(line, catalogue.current(), locale))
                .toList();
    }

    /** The days with exercises done, the newest first. */
    public List<DoneOnDay> getSessions() {
        return overview().sessions().stream().limit(MOST_ROWS).toList();
    }

    /** The pain reports, the newest first. */
    public List<PainReport> getPain() {
        return overview().painNewestFirst().stream().limit(MOST_ROWS).toList();
    }

    /** The pain reports as a drawing. */
    public PainChart getChart() {
        return new PainChart(overview().pain(), overview().today());
    }

    /** The days within the drawing on which a program began. */
    public List<ProgramMark> getProgramMarks() {
        PainChart chart = getChart();
        return overview().programs().stream()
                .filter(program -> chart.shows(program.period().startsOn()))
                .map(program -> new ProgramMark(
                        program.number(), chart.at(program.period().startsOn()).x()))
                .toList();
    }

    /** How it goes: lights, advice, retests. */
    public CourseCard getCourse() {
        if (course == null) {
            course = new CourseCard(
                    file.course(page.getPatientId(), overview().today()), catalogue.current(), person.getLocale());
        }
        return course;
    }

    /** The retests, the next due first, those that were measured with what they say. */
    public List<RetestLine> getRetests() {
        return getCourse().retests(overview().today());
    }
}
