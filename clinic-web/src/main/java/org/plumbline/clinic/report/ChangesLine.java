package org.plumbline.clinic.report;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plumbline.report.Changes;
import org.plumbline.report.ClinicReport.MemberMonth;

/**
 * How many patients changed how.
 *
 * @param member whose patients; empty where all are meant
 * @param month in which; null where all are meant
 * @param changes how many changed how
 */
public record ChangesLine(String member, YearMonth month, Changes changes) {

    static ChangesLine of(MemberMonth each) {
        return new ChangesLine(each.member(), each.month(), each.pain());
    }

    /** Whose patients. */
    public String getMember() {
        return member;
    }

    /** The month as the reader writes it. */
    public String monthIn(Locale locale) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }

    /** How many patients. */
    public int getPatients() {
        return changes.patients();
    }

    /** Better. */
    public Share getBetter() {
        return new Share(changes.better(), changes.patients());
    }

    /** Neither better nor worse beyond doubt. */
    public Share getUnclear() {
        return new Share(changes.unclear(), changes.patients());
    }

    /** Worse. */
    public Share getWorse() {
        return new Share(changes.worse(), changes.patients());
    }
}
