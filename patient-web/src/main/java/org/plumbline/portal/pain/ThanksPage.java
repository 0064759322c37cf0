package org.plumbline.portal.pain;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.pain.PainReport;
import org.plumbline.pain.ViewPain;

/** What a patient reads after a pain report. The report is looked up: nothing of it stands in the address. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ThanksPage {

    private final ViewPain viewPain;

    @Inject
    ThanksPage(ViewPain viewPain) {
        this.viewPain = viewPain;
    }

    ThanksPage() {
        this(null);
    }

    /** The caller's latest report of today; null where there is none. */
    public PainReport getLatest() {
        List<PainReport> today = viewPain.own(0);
        return today.isEmpty() ? null : today.get(today.size() - 1);
    }
}
