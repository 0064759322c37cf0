package org.plumbline.clinic.program;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.plumbline.program.CopyProgram;

/** Another patient's program from which this one begins. */
public final class CopyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Starts starts;

    private final UUID assessment;
    private final StartForm start;
    private String patient;

    @SuppressWarnings("serial")
    private List<CopyProgram.Copyable> found;

    CopyForm(Starts starts, UUID assessment, StartForm start) {
        this.starts = starts;
        this.assessment = assessment;
        this.start = start;
    }

    /** Looks for patients with a program by the beginning of their family name. */
    public void find() {
        found = patient == null || patient.isBlank() ? List.of() : starts.find(patient.strip());
    }

    /** What was found; none before anything was looked for. */
    public List<Copy> getFound() {
        return found == null
                ? List.of()
                : found.stream().map(one -> new Copy(this, one)).toList();
    }

    /** Whether nothing was found. */
    public boolean isVain() {
        return found != null && found.isEmpty();
    }

    /** With what the family name of the other patient begins. */
    public String getPatient() {
        return patient;
    }

    public void setPatient(String beginning) {
        patient = beginning;
    }

    /** Another patient's program. */
    public static final class Copy implements Serializable {

        private static final long serialVersionUID = 1L;

        private final CopyForm form;

        @SuppressWarnings("serial")
        private final CopyProgram.Copyable found;

        Copy(CopyForm form, CopyProgram.Copyable found) {
            this.form = form;
            this.found = found;
        }

        /** Begins anew from it. */
        public void use() {
            form.start.begin(form.starts.copy(form.assessment, found.program()));
        }

        /** Family name, given name. */
        public String getPatient() {
            return found.patient();
        }

        /** The number of the program. */
        public int getNumber() {
            return found.number();
        }
    }
}
