package org.plumbline.knowledge.review;

import java.util.List;

/** What research says about posture and pain: that the link is disputed, and what of it holds. */
final class Contested {
    private Contested() {}

    static List<Line> lines(Scribe scribe) {
        return List.of(
                line(scribe, "contested_cause", "Swain", "Christensen", "Laird"),
                line(scribe, "contested_risk", "Sadler"),
                line(scribe, "contested_stretch", "Warneke", "Shamsi"),
                line(scribe, "contested_strength", "Warneke", "GonzalezGalvez", "Sepehri"),
                line(scribe, "contested_targeted", "Fleckenstein", "Azevedo"),
                line(scribe, "contested_exercise", "WHO-ex", "NICE"));
    }

    private static Line line(Scribe scribe, String key, String... sources) {
        return Line.of(scribe.say(key), scribe.cite(List.of(sources)));
    }
}
