package org.plumbline.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.knowledge.OwnExercise.OwnWords;

/** What a clinic changes, written short. */
public final class Own {
    private static final OwnWords WORDS = new OwnWords("Hip hitch", List.of("Stand on a step.", "Lift the hip."), "");
    private static final Work WORK = new Work(
            Role.STRENGTHEN,
            List.of("gluteus-medius"),
            true,
            Position.STANDING,
            List.of(Equipment.STEP),
            Optional.empty());
    private static final Text REASON = new Text("trains the side of your hip", "trains the side of your hip");
    private static final Answer HIGH_HIP =
            new Answer("high-hip", ImbalanceSide.LONG, RelativeSide.SAME, REASON, 0, List.of());
    private static final Dose DOSE = new Dose(2, 10, 0, 45, 3, List.of());

    private Own() {}

    public static Adaptations limit(String criterion, double limit) {
        return new Adaptations(
                1, Map.of(criterion, OwnLimit.of(limit)), Optional.empty(), Set.of(), List.of(), Map.of());
    }

    public static Adaptations hidden(String... entries) {
        return new Adaptations(2, Map.of(), Optional.empty(), Set.of(entries), List.of(), Map.of());
    }

    public static Adaptations exercise() {
        return new Adaptations(3, Map.of(), Optional.empty(), Set.of(), List.of(hipHitch()), Map.of());
    }

    public static Adaptations stages(int subacute, int chronic) {
        return new Adaptations(
                4, Map.of(), Optional.of(new StageLimits(subacute, chronic)), Set.of(), List.of(), Map.of());
    }

    /** It answers a high hip on the side of the hip, and stands before all others. */
    public static OwnExercise hipHitch() {
        return new OwnExercise(
                "own-hip-hitch",
                WORDS,
                WORK,
                List.of(HIGH_HIP),
                Set.of("pregnancy-second-half"),
                Map.of(Stage.CHRONIC, DOSE));
    }

    static OwnExercise with(OwnWords words) {
        OwnExercise good = hipHitch();
        return new OwnExercise(good.id(), words, good.work(), good.answers(), Set.of(), good.doses());
    }

    static OwnExercise with(Work work) {
        OwnExercise good = hipHitch();
        return new OwnExercise(good.id(), good.words(), work, good.answers(), Set.of(), good.doses());
    }

    static OwnExercise with(Dose dose) {
        OwnExercise good = hipHitch();
        return new OwnExercise(
                good.id(), good.words(), good.work(), good.answers(), Set.of(), Map.of(Stage.CHRONIC, dose));
    }

    static OwnExercise against(String condition) {
        OwnExercise good = hipHitch();
        return new OwnExercise(good.id(), good.words(), good.work(), good.answers(), Set.of(condition), good.doses());
    }

    static OwnExercise answering(String dysfunction, RelativeSide trained) {
        OwnExercise good = hipHitch();
        Answer answer = new Answer(dysfunction, ImbalanceSide.LONG, trained, REASON, 0, List.of());
        return new OwnExercise(good.id(), good.words(), good.work(), List.of(answer), Set.of(), good.doses());
    }
}
