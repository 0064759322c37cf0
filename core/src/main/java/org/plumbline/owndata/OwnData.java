package org.plumbline.owndata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a clinic keeps about a patient, as they may see it. Names of the catalogue are words in the language of their pages; what is
 * chosen from a list goes by its key.
 *
 * @param version of this shape
 * @param takenAt when it was gathered
 * @param clinic the clinic's name
 */
public record OwnData(
        int version,
        Instant takenAt,
        String clinic,
        Person person,
        List<Consented> consents,
        Treatment treatment,
        Diary diary) {

    /** The version of the shape. */
    static final int VERSION = 1;

    /** Who it is about. */
    public record Person(String givenName, String familyName, LocalDate bornOn, String sex, String number) {}

    /** An answer to the question whether the clinic may keep what they send. */
    public record Consented(String answer, int textVersion, String language, Instant at) {}

    /** What was done for them. */
    public record Treatment(
            List<Examination> examinations, List<Program> programs, List<Visit> visits, List<Message> messages) {}

    /** What they told. */
    public record Diary(List<Exercise> exercises, List<Pain> pain, List<Score> scores, List<Goal> goals) {}

    /** A signed examination. */
    public record Examination(LocalDate on, List<Finding> findings, List<String> confirmed) {}

    /** What was found: the test's name, the side, the value in its unit (1 for present, 0 for absent). */
    public record Finding(String test, String side, double value, String unit) {}

    /** A program. */
    public record Program(int number, LocalDate from, LocalDate until, List<Line> exercises) {}

    /** An exercise of a program, with its dose and the clinician's note. */
    public record Line(
            String exercise, String side, int sets, int repetitions, int holdSeconds, int daysPerWeek, String note) {}

    /** A visit, by the clinic's clocks. */
    public record Visit(String at, int minutes, String with, String place, boolean cancelled) {}

    /** A message; from nobody where the patient wrote it. */
    public record Message(String at, String from, String text) {}

    /** An exercise that was done, or left out for a reason. */
    public record Exercise(LocalDate on, String exercise, boolean done, String reason) {}

    /** A report of pain, 0 to 10. */
    public record Pain(LocalDate on, int score, String region, String relation, String note) {}

    /** A score of a measure. */
    public record Score(LocalDate on, String measure, double score, boolean byPatient) {}

    /** A goal in their own words, with the target on a scale of 0 to 10. */
    public record Goal(String activity, int target, LocalDate due, String ending) {}

    /** Says nothing of what it holds: whoever reads a log must not read a record. */
    @Override
    public String toString() {
        return "own data of version " + version;
    }
}
