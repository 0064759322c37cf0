package org.plumbline.portal.today;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.plumbline.knowledge.Rescreen;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainReport;
import org.plumbline.text.Jsons;

/**
 * What a patient has told of pain, as far as the script must know it to act without a network.
 *
 * @param rule when it asks the red-flag questions
 * @param reports of the last months, oldest first
 */
record PainSoFar(Rescreen rule, List<PainReport> reports) {

    /** Where it hurt last; most backs hurt low. */
    PainRegion region() {
        return reports.isEmpty()
                ? PainRegion.LOWER
                : reports.get(reports.size() - 1).region();
    }

    /** From which score, and from which rise over the last report of its kind, the questions are asked. */
    JsonObjectBuilder rescreen() {
        JsonObjectBuilder last = Jsons.object();
        reports.forEach(
                report -> last.add(report.relation().name(), report.score().value()));
        return Jsons.object()
                .add("score", rule.painAtLeast())
                .add("rise", rule.painRiseAtLeast())
                .add("last", last);
    }
}
