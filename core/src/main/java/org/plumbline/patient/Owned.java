package org.plumbline.patient;

/**
 * A row with the patient whom it is about, as a query over many patients finds both.
 *
 * @param row the row
 * @param patient whose it is
 */
public record Owned<T>(T row, Patient patient) {

    /** What a query found that selects a row of this type and then its patient. */
    public static <T> Owned<T> of(Class<T> type, Object[] found) {
        return new Owned<>(type.cast(found[0]), (Patient) found[1]);
    }
}
