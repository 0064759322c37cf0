package org.plumbline.launcher.seed;

import static org.plumbline.knowledge.Side.LEFT;
import static org.plumbline.knowledge.Side.RIGHT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.pain.PainRegion;

/** The stories of a clinic's twelve patients, p01 first: each shows another state that a clinician meets. */
final class Stories {
    private static final int WEEKS = 12;
    private static final int UNTIL_RETEST = 6;

    private Stories() {}

    static List<PatientStory> all() {
        return List.of(
                hipAndNewProgram(),
                hipAndPelvis(),
                pelvis(),
                shoulderAndNewProgram(),
                generalProgram(),
                flatCourse(),
                noProgramYet(),
                threeFindings(),
                watched(),
                emergency(),
                worseCourse(),
                PatientStory.none());
    }

    private static PatientStory hipAndNewProgram() {
        Exam before = new Exam().hip(LEFT, 14).levelPelvis().levelShoulder();
        Exam after = new Exam().hip(LEFT, 11).levelPelvis().levelShoulder();
        return new PatientStory(
                new Complaint(50, PainRegion.LOWER, Words.STANDING, Words.WALKING),
                List.of(
                        new Visit(56, 6, before.findings(), Plan.targeted(UNTIL_RETEST)),
                        new Visit(14, 3, after.findings(), Plan.targeted(WEEKS))),
                Optional.of(new Course(6, 2, 0.9, true)));
    }

    private static PatientStory hipAndPelvis() {
        return oneVisit(
                new Complaint(120, PainRegion.LOWER, Words.LIFTING, Words.LYING),
                new Visit(57, 7, new Exam().hip(RIGHT, 13).pelvis(20).findings(), Plan.targeted(WEEKS)),
                new Course(7, 3, 0.75, true));
    }

    private static PatientStory pelvis() {
        return oneVisit(
                new Complaint(400, PainRegion.LOWER, Words.SITTING, Words.MOVING),
                new Visit(57, 5, new Exam().levelHip().pelvis(21).findings(), Plan.targeted(WEEKS)),
                new Course(5, 2, 0.8, true));
    }

    private static PatientStory shoulderAndNewProgram() {
        Exam before = new Exam().shoulder(LEFT, 5).levelPelvis();
        Exam after = new Exam().shoulder(LEFT, 4).levelPelvis();
        return new PatientStory(
                new Complaint(60, PainRegion.UPPER, Words.DESK, Words.MOVING),
                List.of(
                        new Visit(58, 5, before.findings(), Plan.targeted(UNTIL_RETEST)),
                        new Visit(16, 2, after.findings(), Plan.targeted(WEEKS))),
                Optional.of(new Course(5, 1, 0.85, true)));
    }

    private static PatientStory generalProgram() {
        Exam exam = new Exam().longLeg(RIGHT, 21, 14).levelPelvis().levelShoulder();
        return oneVisit(
                new Complaint(20, PainRegion.LOWER, Words.WALKING_LONG, Words.LYING),
                new Visit(58, 4, exam.findings(), Plan.general(WEEKS, Words.STAY_ACTIVE)),
                new Course(4, 1, 0.7, false));
    }

    private static PatientStory flatCourse() {
        return oneVisit(
                new Complaint(300, List.of(PainRegion.LOWER, PainRegion.UPPER), Words.STANDING, Words.MOVING, Set.of()),
                new Visit(59, 5, new Exam().hip(LEFT, 12).shoulder(RIGHT, 5).findings(), Plan.targeted(WEEKS)),
                new Course(5, 5, 0.6, true));
    }

    private static PatientStory noProgramYet() {
        return oneVisit(
                new Complaint(75, PainRegion.LOWER, Words.STANDING, Words.LYING),
                new Visit(4, 5, new Exam().hip(RIGHT, 15).levelPelvis().findings(), Plan.open()),
                new Course(5, 5, 0, false));
    }

    private static PatientStory threeFindings() {
        Exam exam = new Exam().hip(LEFT, 16).pelvis(22).shoulder(RIGHT, 6);
        return oneVisit(
                new Complaint(500, List.of(PainRegion.LOWER, PainRegion.UPPER), Words.SITTING, Words.WALKING, Set.of()),
                new Visit(59, 6, exam.findings(), Plan.targeted(WEEKS)),
                new Course(6, 3, 0.55, false));
    }

    private static PatientStory watched() {
        return oneVisit(
                new Complaint(
                        30,
                        List.of(PainRegion.UPPER, PainRegion.MIDDLE),
                        Words.DESK,
                        Words.MOVING,
                        Set.of("thoracic-pain")),
                new Visit(56, 5, new Exam().shoulder(RIGHT, 5).levelHip().findings(), Plan.targeted(WEEKS)),
                new Course(5, 2, 0.8, true));
    }

    /** Sent to the emergency department before anything was measured. */
    private static PatientStory emergency() {
        Complaint complaint = new Complaint(
                5,
                List.of(PainRegion.LOWER),
                Words.LIFTING,
                Words.NO_RELIEF,
                Set.of("saddle-numbness", "urine-trouble"));
        return new PatientStory(complaint, List.of(new Visit(3, 8, List.of(), Plan.open())), Optional.empty());
    }

    private static PatientStory worseCourse() {
        return oneVisit(
                new Complaint(90, PainRegion.LOWER, Words.SITTING, Words.WALKING),
                new Visit(
                        57, 4, new Exam().pelvis(20).levelHip().levelShoulder().findings(), Plan.targeted(WEEKS)),
                new Course(4, 6, 0.7, true));
    }

    private static PatientStory oneVisit(Complaint complaint, Visit visit, Course course) {
        return new PatientStory(complaint, List.of(visit), Optional.of(course));
    }
}
