package org.plumbline.portal.today;

import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.course.Rescreens;
import org.plumbline.course.SessionLight;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Rescreen;
import org.plumbline.knowledge.Text;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainReport;
import org.plumbline.reasoning.course.Light;
import org.plumbline.text.Jsons;

/**
 * What a patient has told of pain, as far as the script must know it to act without a network.
 *
 * @param catalogue by whose rules it is judged
 * @param reports of the last months, oldest first
 * @param today the day, in the clinic's zone
 */
record PainSoFar(Catalogue catalogue, List<PainReport> reports, LocalDate today) {

    /** Where it hurt last; most backs hurt low. */
    PainRegion region() {
        return reports.isEmpty()
                ? PainRegion.LOWER
                : reports.get(reports.size() - 1).region();
    }

    /** The light of today. */
    Light light() {
        return light(today);
    }

    /** Whether the easier variants come first: today's or yesterday's session was too much. */
    boolean isTooMuch() {
        return light(today).screensFirst() || light(today.minusDays(1)).screensFirst();
    }

    private Light light(LocalDate day) {
        return new SessionLight(catalogue).of(day, reports);
    }

    /** What it says to whoever it is of. */
    Text says() {
        return light().words(catalogue.rules().pain()).forPatient();
    }

    /** Whether the red-flag questions are to be answered before any exercise, where they last were at a moment. */
    boolean asks(Instant asked) {
        return !new Rescreens(catalogue).open(reports, asked, today).isEmpty();
    }

    /** From which score, and from which rise over the last report of its kind, the questions are asked. */
    JsonObjectBuilder rescreen() {
        Rescreen rule = catalogue.rules().rescreen();
        JsonObjectBuilder last = Jsons.object();
        reports.forEach(
                report -> last.add(report.relation().name(), report.score().value()));
        return Jsons.object()
                .add("score", rule.painAtLeast())
                .add("rise", rule.painRiseAtLeast())
                .add("last", last);
    }
}
