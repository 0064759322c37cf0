package org.plumbline.clinic.caseload;

/**
 * Where a page stands in the whole.
 *
 * @param state what is shown
 * @param total how many patients the whole has
 */
public record Place(State state, int total) {

    /** The number of the first patient, from 1; 0 where there is none. */
    public int getFirst() {
        return total == 0 ? 0 : state.slice().first() + 1;
    }

    /** The number of the last. */
    public int getLast() {
        return Math.min(total, state.slice().first() + state.slice().size());
    }

    /** How many there are. */
    public int getTotal() {
        return total;
    }

    /** Whether pages are before it. */
    public boolean isAfter() {
        return state.page() > 1;
    }

    /** Whether pages are behind it. */
    public boolean isBefore() {
        return state.page() < State.pages(total);
    }

    /** What follows the question mark of the address. */
    public String getAddress() {
        return state.address();
    }

    /** Why there is nobody, where that is so. */
    public String getEmptiness() {
        return state.getSearch().isBlank() && state.getFilters().getCount() == 0 ? "none" : "search";
    }
}
