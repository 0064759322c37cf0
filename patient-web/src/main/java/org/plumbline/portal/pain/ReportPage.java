package org.plumbline.portal.pain;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainReport;
import org.plumbline.pain.ViewPain;

/** Where a patient reports pain, and sees the reports of the last days. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ReportPage {

    private static final int DAYS = 14;
    private static final int MOST_ROWS = 7;

    private final ViewPain viewPain;
    private final Caller caller;
    private List<PainReport> reports;
    private PainRelation relation;

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
        return getReports().stream()
                .findFirst()
                .map(report -> report.region().name())
                .orElse(null);
    }

    /** What is asked for, chosen already: a page that asks for the morning's pain names it in the address. */
    public String getRelation() {
        return relation == null ? null : relation.name();
    }

    /** What is no such relation is not heard. */
    public void setRelation(String name) {
        relation = Stream.of(PainRelation.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The caller's last reports, the newest first: of the last two weeks, and not more than a phone shows at once. */
    public List<PainReport> getReports() {
        if (reports == null) {
            reports = new ArrayList<>(viewPain.own(DAYS));
            Collections.reverse(reports);
            reports = reports.stream().limit(MOST_ROWS).toList();
        }
        return reports;
    }
}
