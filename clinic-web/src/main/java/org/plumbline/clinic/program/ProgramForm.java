package org.plumbline.clinic.program;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plumbline.program.Basis;
import org.plumbline.program.ContinuedProgram;
import org.plumbline.program.ProgramKind;
import org.plumbline.program.ProgramOrder;

/** A program as it is being built. */
public final class ProgramForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Sent twice, it is assigned once. */
    private final UUID key = UuidCreator.getTimeOrderedEpoch();

    private final LinesForm lines;
    private final PeriodForm period;
    private final HandoverForm handover = new HandoverForm();
    private final RetestsForm retests;
    private final PreviewForm preview;

    ProgramForm(LinesForm lines, LocalDate today) {
        this.lines = lines;
        this.period = new PeriodForm(today);
        this.retests = new RetestsForm(lines, period);
        this.preview = new PreviewForm(lines, period);
    }

    /** Begins with the program that the patient has. */
    void goOn(ContinuedProgram before, LocalDate today) {
        lines.goOn(before.lines());
        period.goOn(before.program().period(), today);
        handover.goOn(
                before.program().assignment().handover(),
                before.program().basis().reason());
    }

    ProgramOrder order(UUID assessment) {
        ProgramKind kind = isGeneral() ? ProgramKind.GENERAL : ProgramKind.TARGETED;
        return new ProgramOrder(
                key,
                new Basis(assessment, kind, handover.getReason(), handover.isConsidered()),
                period.value(),
                lines.prescriptions(),
                handover.value(),
                retests.value());
    }

    /** Whether each exercise's doses begin one after the other. */
    boolean isInOrder() {
        return lines.getChosen().stream().allMatch(LineForm::isInOrder);
    }

    /** Whether no finding is answered, so that the clinician must say why. */
    public boolean isGeneral() {
        return lines.getChosen().stream().allMatch(line -> line.getCard().isStayActive());
    }

    /** Whether a reason is asked for. */
    public boolean isReasonAsked() {
        return isGeneral() || new Warnings(lines.getChosen()).isReasonAsked();
    }

    /** What should be thought of before it is assigned. */
    public List<String> getWarnings() {
        return new Warnings(lines.getChosen()).all();
    }

    /** The exercises. */
    public LinesForm getLines() {
        return lines;
    }

    /** When it is to be done. */
    public PeriodForm getPeriod() {
        return period;
    }

    /** What is said to the patient, and why it is as it is. */
    public HandoverForm getHandover() {
        return handover;
    }

    /** When findings are measured again. */
    public RetestsForm getRetests() {
        return retests;
    }

    /** The program as the patient sees it. */
    public PreviewForm getPreview() {
        return preview;
    }
}
