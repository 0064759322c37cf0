package org.plumbline.assessment;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.text.Words;

/** What else the patient tells: an accident, treatment so far, medicines, and how long a week the repeated tasks take. */
@Embeddable
public class Story {

    private static final int LONGEST = 2000;

    private String trauma = "";
    private String treatment = "";
    private String medicines = "";
    private String loads = "";

    protected Story() {}

    /**
     * A story.
     *
     * @param trauma an accident or an injury, at most 2,000 characters
     * @param treatment what was tried so far and what came of it, at most 2,000 characters
     * @param medicines names and doses, at most 2,000 characters
     * @param loads the repeated tasks with their hours
     */
    public Story(String trauma, String treatment, String medicines, List<Load> loads) {
        this.trauma = Words.of(trauma, LONGEST);
        this.treatment = Words.of(treatment, LONGEST);
        this.medicines = Words.of(medicines, LONGEST);
        this.loads = loads.stream()
                .sorted(Comparator.comparing(Load::task))
                .map(Load::written)
                .collect(Collectors.joining(" "));
    }

    /** Nothing told. */
    public static Story none() {
        return new Story();
    }

    /** An accident or an injury. */
    public String trauma() {
        return trauma;
    }

    /** What was tried so far. */
    public String treatment() {
        return treatment;
    }

    /** Names and doses of medicines. */
    public String medicines() {
        return medicines;
    }

    /** The repeated tasks with their hours, by their keys. */
    public List<Load> loads() {
        return loads.isEmpty()
                ? List.of()
                : Arrays.stream(loads.split(" ", -1)).map(Load::read).toList();
    }
}
