package org.plumbline.portal.pain;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.pain.PainReport;
import org.plumbline.pain.ViewPain;

/** Where a patient reports pain, and sees the reports of the last days. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ReportPage {

    private static final int DAYS = 14;

    private final ViewPain viewPain;
    private List<PainReport> reports;

    @Inject
    ReportPage(ViewPain viewPain) {
        this.viewPain = viewPain;
    }

    ReportPage() {
        this(null);
    }

    /** The key of the submission that this page makes: sent twice, it is recorded once. */
    public UUID getKey() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The caller's reports of the last two weeks, the newest first. */
    public List<PainReport> getReports() {
        if (reports == null) {
            reports = new ArrayList<>(viewPain.own(DAYS));
            Collections.reverse(reports);
        }
        return reports;
    }
}
