package org.plumbline.clinic.assessment;

import java.io.Serializable;
import org.plumbline.assessment.History;

/** What the history holds in words. */
public final class StoryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String provokes;
    private String eases;
    private String trauma;
    private String treatment;
    private String medicines;

    void fill(History history) {
        provokes = history.provokes();
        eases = history.eases();
        trauma = history.story().trauma();
        treatment = history.story().treatment();
        medicines = history.story().medicines();
    }

    /** What makes it worse. */
    public String getProvokes() {
        return provokes;
    }

    public void setProvokes(String words) {
        provokes = words;
    }

    /** What makes it better. */
    public String getEases() {
        return eases;
    }

    public void setEases(String words) {
        eases = words;
    }

    /** An accident or an injury. */
    public String getTrauma() {
        return trauma;
    }

    public void setTrauma(String words) {
        trauma = words;
    }

    /** What was tried so far. */
    public String getTreatment() {
        return treatment;
    }

    public void setTreatment(String words) {
        treatment = words;
    }

    /** Medicines with their doses. */
    public String getMedicines() {
        return medicines;
    }

    public void setMedicines(String words) {
        medicines = words;
    }
}
