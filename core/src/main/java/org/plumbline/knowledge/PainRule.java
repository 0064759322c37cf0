package org.plumbline.knowledge;

import java.util.List;
import java.util.Map;

/**
 * The pain-monitoring rule [PMMweb], taken over from tendon rehabilitation to back pain; all numbers are points of pain, 0 to 10.
 *
 * @param during what holds for the highest score of a session
 * @param nextMorning what holds for the morning after
 * @param baselineDays how many days of reports at rest make the baseline
 * @param greenSessionsToProgress after so many green sessions in a row a harder exercise is offered
 * @param lights the words by the light's name: green, amber, red, stop, unknown
 */
public record PainRule(
        During during,
        NextMorning nextMorning,
        int baselineDays,
        int greenSessionsToProgress,
        Map<String, LightWords> lights,
        Text note,
        List<String> sources) {
    public PainRule {
        lights = Map.copyOf(lights);
        sources = List.copyOf(sources);
    }

    /**
     * During a session.
     *
     * @param greenUpTo green up to this or the baseline, whichever is higher
     * @param amberUpTo amber up to this, or up to the baseline plus {@code amberAboveBaseline}, whichever is higher; then red
     */
    public record During(int greenUpTo, int amberUpTo, int amberAboveBaseline) {}

    /**
     * On the morning after: green up to the baseline, amber above it.
     *
     * @param redFrom red from this much above the baseline
     */
    public record NextMorning(int redFrom) {}
}
