package org.plumbline.portal.pain;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainReport;
import org.plumbline.pain.ViewPain;

/** Where a patient reports pain. What is chosen already, they need not tap. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ReportPage {

    /** Where it hurt is remembered for so long. */
    private static final int DAYS = 90;

    private final ViewPain viewPain;
    private final Caller caller;
    private List<PainReport> reports;
    private PainRelation relation = PainRelation.AT_REST;

    @Inject
    ReportPage(ViewPain viewPain, Caller caller) {
        this.viewPain = viewPain;
        this.caller = caller;
    }

    ReportPage() {
        this(null, null);
    }

    /** Whose form this is: sent in somebody else's sign-in, or in another clinic, it is refused. */
    public UUID getPatient() {
        return caller.patientId();
    }

    /** The key of the submission that this page makes: sent twice, it is recorded once. */
    public UUID getKey() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** Where it hurt last, chosen already; null where nothing is reported yet. */
    public String getRegion() {
        return last().map(Enum::name).orElse(null);
    }

    /** Whether that is a place that one sees from the front. */
    public boolean isInFront() {
        return last().filter(PainRegion::isInFront).isPresent();
    }

    private Optional<PainRegion> last() {
        if (reports == null) {
            reports = viewPain.own(DAYS);
        }
        return reports.isEmpty()
                ? Optional.empty()
                : Optional.of(reports.get(reports.size() - 1).region());
    }

    /** When, chosen already: pain at rest, unless the page that led here asks for another and names it in the address. */
    public String getRelation() {
        return relation.name();
    }

    /** What is no such relation is not heard. */
    public void setRelation(String name) {
        relation = Stream.of(PainRelation.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(PainRelation.AT_REST);
    }
}
