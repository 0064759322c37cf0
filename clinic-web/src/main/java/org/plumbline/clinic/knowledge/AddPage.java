package org.plumbline.clinic.knowledge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.EffortLevel;
import org.plumbline.knowledge.Equipment;
import org.plumbline.knowledge.ImbalanceSide;
import org.plumbline.knowledge.OwnExercise;
import org.plumbline.knowledge.Position;
import org.plumbline.knowledge.RelativeSide;
import org.plumbline.knowledge.Role;
import org.plumbline.knowledge.Stage;

/** Adds an exercise of the clinic's own. */
@Named
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class AddPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Curating curating;

    private final Locale locale;

    @SuppressWarnings("serial")
    private final Catalogue catalogue;

    private final ExerciseForm form = new ExerciseForm();

    @Inject
    AddPage(Curating curating, Person person) {
        this.curating = curating;
        this.locale = person.getLocale();
        this.catalogue = curating.view().catalogue();
    }

    AddPage() {
        this.curating = null;
        this.locale = null;
        this.catalogue = null;
    }

    /** Adds what is entered, and goes on to its picture. */
    public String add() {
        OwnExercise exercise = form.exercise();
        if (!Refusals.isAccepted(() -> curating.add().add(exercise))) {
            return null;
        }
        Notices.done("knowledge_add.done.added");
        return "/knowledge/picture.xhtml?faces-redirect=true&exercise=" + exercise.id();
    }

    /** What is entered. */
    public ExerciseForm getForm() {
        return form;
    }

    /** What an exercise can be for: all but staying active, for that answers nothing. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.AEROBIC).toList();
    }

    /** The positions. */
    public List<Position> getPositions() {
        return List.of(Position.values());
    }

    /** What may be needed. */
    public List<Equipment> getEquipment() {
        return List.of(Equipment.values());
    }

    /** How hard it can be. */
    public List<EffortLevel> getEfforts() {
        return List.of(EffortLevel.values());
    }

    /** The halves of an imbalance. */
    public List<ImbalanceSide> getHalves() {
        return List.of(ImbalanceSide.values());
    }

    /** The sides that can be trained. */
    public List<RelativeSide> getSides() {
        return List.of(RelativeSide.BOTH, RelativeSide.SAME, RelativeSide.OPPOSITE);
    }

    /** The stages. */
    public List<Stage> getStages() {
        return List.of(Stage.values());
    }

    /** The muscles. */
    public List<Choice> getMuscles() {
        return catalogue.muscles().stream()
                .map(muscle -> new Choice(muscle.id(), muscle.name().in(locale)))
                .sorted(byLabel())
                .toList();
    }

    /** The dysfunctions. */
    public List<Choice> getDysfunctions() {
        return catalogue.dysfunctions().stream()
                .map(dysfunction ->
                        new Choice(dysfunction.id(), dysfunction.name().in(locale)))
                .sorted(byLabel())
                .toList();
    }

    /** The conditions. */
    public List<Choice> getConditions() {
        return catalogue.terms().conditions().entrySet().stream()
                .map(condition ->
                        new Choice(condition.getKey(), condition.getValue().in(locale)))
                .toList();
    }

    private Comparator<Choice> byLabel() {
        return Comparator.comparing(Choice::getLabel, Collator.getInstance(locale));
    }
}
