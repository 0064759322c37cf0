package org.plumbline.portal.today;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.plumbline.knowledge.Rescreen;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainReport;
import org.plumbline.text.Jsons;

/**
 * What a patient has told of pain, as far as the script must know it to act without a network.
 *
 * @param rule when it asks the red-flag questions
 * @param reports of the last months, oldest first
 * @param redFrom from which score on a report makes a session's light red, by what it tells of
 */
record PainSoFar(Rescreen rule, List<PainReport> reports, Map<PainRelation, Integer> redFrom) {

    /** Where it hurt last; most backs hurt low. */
    PainRegion region() {
        return reports.isEmpty()
                ? PainRegion.LOWER
                : reports.get(reports.size() - 1).region();
    }

    /** From which score, and from which rise over the last report of its kind, the questions are asked, a red light's included. */
    JsonObjectBuilder rescreen() {
        JsonObjectBuilder last = Jsons.object();
        reports.forEach(
                report -> last.add(report.relation().name(), report.score().value()));
        JsonObjectBuilder red = Jsons.object();
        redFrom.forEach((relation, score) -> red.add(relation.name(), score));
        return Jsons.object()
                .add("red", red)
                .add("score", rule.painAtLeast())
                .add("rise", rule.painRiseAtLeast())
                .add("last", last);
    }
}
