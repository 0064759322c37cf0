package org.plumbline.caseload;

/**
 * What is asked of the caseload.
 *
 * @param search what was typed: the beginning of a name or of a number, or a day of birth; blank finds all
 */
public record CaseloadQuery(String search, CaseloadFilter filter, CaseloadOrder order) {

    /** All patients by name. */
    public static CaseloadQuery of(String search) {
        return new CaseloadQuery(search, CaseloadFilter.NONE, CaseloadOrder.STANDARD);
    }
}
