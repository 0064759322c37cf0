package org.plumbline.transfer;

import java.io.Serializable;
import java.time.LocalDate;
import org.plumbline.transfer.copy.RecordCopy;

/**
 * What another clinic's copy holds, before it is taken.
 *
 * @param clinic the name of the other clinic
 * @param on the day on which it was sealed there
 * @param patient given name, family name
 * @param rows how much of what there is
 * @param known whether this clinic has a patient of this name and date of birth whom the caller reaches
 */
public record Offer(String clinic, LocalDate on, String patient, Rows rows, boolean known) implements Serializable {

    static Offer of(RecordCopy copy, boolean known) {
        return new Offer(
                copy.origin().by(),
                copy.origin().on(),
                copy.person().given() + " " + copy.person().family(),
                new Rows(
                        copy.assessments().size(),
                        copy.programs().size(),
                        copy.course().pain().size(),
                        copy.course().sessions().size(),
                        copy.course().scores().size() + copy.course().goals().size()),
                known);
    }

    /** How many assessments, programs, pain reports, days with exercises, and scores and goals there are. */
    public record Rows(int assessments, int programs, int pain, int sessions, int outcomes) implements Serializable {}
}
