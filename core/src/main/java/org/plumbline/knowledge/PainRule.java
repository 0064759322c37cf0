package org.plumbline.knowledge;

import java.util.List;
import java.util.Map;

/**
 * The pain-monitoring rule [PMMweb], taken over from tendon rehabilitation to back pain; all numbers are points of pain, 0 to 10.
 *
 * @param greenUpTo during a session, green up to this or the baseline, whichever is higher
 * @param amberUpTo during a session, amber up to this, or up to the baseline plus {@code amberAboveBaseline}
 * @param nextMorningAmberAbove the next morning, amber when this much above the baseline
 * @param nextMorningRedFrom the next morning, red from this much above the baseline
 * @param baselineDays how many days of reports at rest make the baseline
 * @param greenSessionsToProgress after so many green sessions in a row a harder exercise is offered
 * @param lights the words by the light's name: green, amber, red, stop, unknown
 */
public record PainRule(
        int greenUpTo,
        int amberUpTo,
        int amberAboveBaseline,
        int nextMorningAmberAbove,
        int nextMorningRedFrom,
        int baselineDays,
        int greenSessionsToProgress,
        Map<String, LightWords> lights,
        Text note,
        List<String> sources) {
    public PainRule {
        lights = Map.copyOf(lights);
        sources = List.copyOf(sources);
    }
}
