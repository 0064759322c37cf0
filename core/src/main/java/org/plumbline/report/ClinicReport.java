package org.plumbline.report;

import java.time.YearMonth;
import java.util.List;

/**
 * What a clinic, or one clinician's part of it, looks like today.
 *
 * @param patients how many patients
 * @param caseload how many of them have which dysfunction confirmed, the most frequent first
 * @param adherence how much of the programs that run is done
 * @param pain what became of pain since each patient's first score
 * @param months the same, by who assigned the program and by the month of the score
 */
public record ClinicReport(
        int patients, List<Confirmed> caseload, Adherence adherence, Changes pain, List<MemberMonth> months) {

    public ClinicReport {
        caseload = List.copyOf(caseload);
        months = List.copyOf(months);
    }

    /**
     * A dysfunction of the caseload.
     *
     * @param dysfunction by its id in the catalogue
     * @param patients who have it confirmed
     */
    public record Confirmed(String dysfunction, long patients) {}

    /**
     * A member's patients in a month.
     *
     * @param member the name
     * @param month in which the scores were taken
     * @param pain each patient's last score of the month against their first of all
     */
    public record MemberMonth(String member, YearMonth month, Changes pain) {}
}
