package org.plumbline.knowledge.review;

import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.knowledge.Stage;

/** Says in which stages something holds. */
final class StageList {
    private StageList() {}

    static String of(Set<Stage> stages, Scribe scribe) {
        return stages.isEmpty()
                ? scribe.say("stages_all")
                : scribe.say(
                        "stages_some",
                        stages.stream().sorted().map(scribe::term).collect(Collectors.joining(", ")));
    }
}
