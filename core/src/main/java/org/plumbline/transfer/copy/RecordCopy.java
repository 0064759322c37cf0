package org.plumbline.transfer.copy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.plumbline.patient.Sex;

/**
 * A copy of a patient's record: what was signed and assigned, and how it went. No messages, no audit, no account.
 *
 * @param version of this form; this is 1
 * @param origin which clinic it comes from
 * @param person whose record it is
 * @param assessments the signed ones, the newest first, at most 500
 * @param programs the newest first, at most 500
 * @param course what the patient reported and did
 */
public record RecordCopy(
        int version,
        Authored origin,
        Person person,
        List<CopiedAssessment> assessments,
        List<CopiedProgram> programs,
        CopiedCourse course) {

    /** The version that this Plumbline writes and reads. */
    public static final int VERSION = 1;

    private static final int MOST = 500;

    public RecordCopy {
        Checked.within(version, VERSION, VERSION);
        if (Objects.requireNonNull(origin, "an origin").by().isEmpty()) {
            throw new IllegalArgumentException("a clinic has a name");
        }
        Objects.requireNonNull(person, "a person");
        assessments = Checked.rows(assessments, MOST);
        programs = Checked.rows(programs, MOST);
        Objects.requireNonNull(course, "a course");
    }

    /**
     * Whose record it is.
     *
     * @param given the given name, 1 to 100 characters
     * @param family the family name, 1 to 100 characters
     * @param born the day of birth
     * @param sex as far as norms differ by it
     */
    public record Person(String given, String family, LocalDate born, Sex sex) {

        private static final int LONGEST = 100;

        public Person {
            given = Checked.words(given, LONGEST);
            family = Checked.words(family, LONGEST);
            if (given.isEmpty() || family.isEmpty()) {
                throw new IllegalArgumentException("a person has a name");
            }
            Objects.requireNonNull(born, "a day of birth");
            Objects.requireNonNull(sex, "a sex");
        }
    }
}
