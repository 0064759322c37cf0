package org.plumbline.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.RelativeSide;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Text;
import org.plumbline.tenancy.TenantRow;

/** One line of a program: an exercise, its dose, and the finding that it is for. */
@Entity
@Table(name = "prescribed_exercise")
public class PrescribedExercise extends TenantRow {

    @ManyToOne
    @JoinColumn(name = "program_id")
    private Program program;

    private int position;
    private String exercise;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "hypothesis_id")
    private UUID hypothesisId;

    private String dysfunction;

    @Embedded
    private PrescribedDose dose;

    protected PrescribedExercise() {}

    PrescribedExercise(Program program, int position, Prescription prescription, String dysfunction) {
        this.program = program;
        this.position = position;
        this.exercise = prescription.exercise();
        this.side = prescription.side();
        this.hypothesisId = prescription.hypothesis().orElse(null);
        this.dysfunction = dysfunction;
        this.dose = new PrescribedDose(prescription.dose());
    }

    /** The exercise, by its id in the catalogue. */
    public String exercise() {
        return exercise;
    }

    /** The side to train; none for both. */
    public Side side() {
        return side;
    }

    /** The dysfunction that it answers, by its id in the catalogue; nothing for the stay-active item. */
    public Optional<String> dysfunction() {
        return Optional.ofNullable(dysfunction);
    }

    /** The confirmed hypothesis that it answers. */
    public Optional<UUID> hypothesisId() {
        return Optional.ofNullable(hypothesisId);
    }

    /** Why this patient does it, in one clause. */
    public Text reason(Catalogue catalogue) {
        return dysfunction()
                .flatMap(answered -> catalogue.exercise(exercise).answersTo(answered).stream()
                        .filter(answer -> (answer.trained() == RelativeSide.BOTH) == (side == Side.NONE))
                        .findFirst())
                .map(answer -> answer.reason().on(side))
                .orElseGet(() -> catalogue.phrase("reason.stayactive"));
    }

    /** How much. */
    public Dose dose() {
        return dose.value();
    }

    Program program() {
        return program;
    }
}
