package org.plumbline.clinic.knowledge;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.OwnExercise;
import org.plumbline.knowledge.OwnExercise.OwnWords;
import org.plumbline.knowledge.Stage;

/** An exercise of the clinic's own, as it is entered. */
public final class ExerciseForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ID_LENGTH = 12;

    private final WorkForm work = new WorkForm();
    private final AnswerForm answer = new AnswerForm();
    private final DoseForm dose = new DoseForm();
    private String name;
    private String steps;
    private String[] conditions = {};
    private String[] stages = {Stage.SUBACUTE.name(), Stage.CHRONIC.name()};

    OwnExercise exercise() {
        Dose each = dose.value();
        return new OwnExercise(
                OwnExercise.PREFIX
                        + UUID.randomUUID().toString().replace("-", "").substring(0, ID_LENGTH),
                new OwnWords(name, steps == null ? List.of() : steps.lines().toList(), ""),
                work.work(),
                answer.answers(),
                Set.of(conditions),
                Map.copyOf(Arrays.stream(stages)
                        .map(Stage::valueOf)
                        .collect(Collectors.toMap(Function.identity(), stage -> each))));
    }

    /** What it asks of the body. */
    public WorkForm getWork() {
        return work;
    }

    /** What it answers, and why. */
    public AnswerForm getAnswer() {
        return answer;
    }

    /** How much. */
    public DoseForm getDose() {
        return dose;
    }

    /** What it is called. */
    public String getName() {
        return name;
    }

    public void setName(String words) {
        name = words;
    }

    /** How it is done, one step a line. */
    public String getSteps() {
        return steps;
    }

    public void setSteps(String words) {
        steps = words;
    }

    /** In which conditions it is not given. */
    public String[] getConditions() {
        return conditions.clone();
    }

    public void setConditions(String[] ids) {
        conditions = ids.clone();
    }

    /** In which stages it is offered. */
    public String[] getStages() {
        return stages.clone();
    }

    public void setStages(String[] names) {
        stages = names.clone();
    }
}
