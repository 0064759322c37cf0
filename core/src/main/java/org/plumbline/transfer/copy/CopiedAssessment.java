package org.plumbline.transfer.copy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.assessment.BodySite;
import org.plumbline.assessment.Decision;
import org.plumbline.assessment.PainQuality;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Text;
import org.plumbline.knowledge.Unit;

/**
 * A signed assessment of another clinic.
 *
 * @param examinedOn the day of the examination
 * @param onsetOn when the pain began; nothing where that was not told
 * @param signed who signed it, and when
 * @param told the history, topic by topic
 * @param examined the body chart, the red flags and the findings
 * @param hypotheses what it led to
 * @param addenda what was added after it was signed, the oldest first
 */
public record CopiedAssessment(
        LocalDate examinedOn,
        Optional<LocalDate> onsetOn,
        Authored signed,
        List<Told> told,
        Examined examined,
        List<Hypothesis> hypotheses,
        List<Addendum> addenda) {

    private static final int MOST = 200;
    private static final int LONGEST = 4_000;

    public CopiedAssessment {
        Objects.requireNonNull(examinedOn, "a day");
        Objects.requireNonNull(onsetOn, "an onset or none");
        Objects.requireNonNull(signed, "a signature");
        told = Checked.rows(told, MOST);
        Objects.requireNonNull(examined, "an examination");
        hypotheses = Checked.rows(hypotheses, MOST);
        addenda = Checked.rows(addenda, MOST);
    }

    /** What a history tells of. */
    public enum Topic {
        PROVOKES,
        EASES,
        TASKS,
        CONDITIONS,
        MEDICINES,
        TRAUMA,
        TREATMENT
    }

    /**
     * A topic of the history.
     *
     * @param topic of what
     * @param terms in the catalogue's words
     * @param words in the patient's or the clinician's
     */
    public record Told(Topic topic, List<Text> terms, String words) {
        public Told {
            Objects.requireNonNull(topic, "a topic");
            terms = Checked.rows(terms, MOST);
            terms.forEach(Checked::name);
            words = Checked.words(words, LONGEST);
        }

        /** Whether anything was told. */
        public boolean isAnything() {
            return !terms.isEmpty() || !words.isEmpty();
        }
    }

    /**
     * What was found.
     *
     * @param points of the body chart
     * @param flags the red flags that were raised
     * @param findings tests and observations
     */
    public record Examined(List<Point> points, List<Text> flags, List<Finding> findings) {
        public Examined {
            points = Checked.rows(points, MOST);
            flags = Checked.rows(flags, MOST);
            flags.forEach(Checked::name);
            findings = Checked.rows(findings, MOST);
        }
    }

    /** A point of the body chart with its pain, 0 to 10. */
    public record Point(BodySite site, int intensity, PainQuality quality) {
        public Point {
            Objects.requireNonNull(site, "a site");
            Checked.within(intensity, 0, CopiedCourse.WORST);
            Objects.requireNonNull(quality, "a quality");
        }
    }

    /**
     * A test or an observation.
     *
     * @param test its name
     * @param side which side was measured, or has more
     * @param value in the unit; 1 for present and 0 for absent
     * @param unit what it was measured in
     * @param valid whether the test's condition held
     */
    public record Finding(Text test, Side side, double value, Unit unit, boolean valid) {
        public Finding {
            Checked.name(test);
            Objects.requireNonNull(side, "a side");
            Checked.finite(value);
            Objects.requireNonNull(unit, "a unit");
        }
    }

    /**
     * What an assessment led to, and what the clinician there decided.
     *
     * @param dysfunction its name, on its side
     * @param decision confirmed, rejected or neither
     * @param reason why it was rejected; empty where it was not
     */
    public record Hypothesis(Text dysfunction, Decision.Status decision, String reason) {
        public Hypothesis {
            Checked.name(dysfunction);
            Objects.requireNonNull(decision, "a decision");
            reason = Checked.words(reason, LONGEST);
        }
    }

    /** What was added after the signature. */
    public record Addendum(Authored written, String words) {
        public Addendum {
            Objects.requireNonNull(written, "an author");
            words = Checked.words(words, LONGEST);
        }
    }
}
