package org.plumbline.clinic.transfer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plumbline.clinic.Notices;
import org.plumbline.clinic.patient.AboutPatient;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patient;
import org.plumbline.transfer.ConsentRefused;
import org.plumbline.transfer.RecordTooLarge;

/** Where a copy of a record is laid out for another clinic. The code is in the page's answer once, and nowhere else. */
@Named("transferSend")
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class SendPage extends AboutPatient {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final SendWork work;

    private boolean consented;
    private LocalDate consentedOn;
    private String code;

    @SuppressWarnings("serial")
    private List<SentLine> lines;

    @Inject
    SendPage(SendWork work) {
        this.work = work;
    }

    SendPage() {
        this(null);
    }

    /** Lays the copy out and shows its code. */
    public void prepare() {
        lines = null;
        code = null;
        if (!consented) {
            Notices.refused("transfer_send.error.consent");
            return;
        }
        try {
            code = work.prepare(getPatientId(), consentedOn);
            consented = false;
        } catch (ConsentRefused e) {
            Notices.refusedAt("send:on", "transfer_send.error.on");
        } catch (RecordTooLarge e) {
            Notices.refused("transfer_send.error.large");
        }
    }

    String revoke(UUID transfer) {
        if (work.revoke(transfer)) {
            Notices.done("transfer_send.done.revoked");
        } else {
            Notices.refused("transfer_send.error.late");
        }
        return "/transfer/send.xhtml?faces-redirect=true&id=" + getPatientId();
    }

    /** The copies that were laid out before, the latest first. */
    public List<SentLine> getLines() {
        if (lines == null) {
            lines = work.of(getPatientId()).stream()
                    .map(each -> new SentLine(this, each))
                    .toList();
        }
        return lines;
    }

    /** Whose record it is. */
    public Patient getPatient() {
        return work.patient(getPatientId());
    }

    /** The code, right after it was made; null otherwise. */
    public String getCode() {
        return code;
    }

    /** Whether the patient has consented. */
    public boolean isConsented() {
        return consented;
    }

    public void setConsented(boolean given) {
        consented = given;
    }

    /** On which day. */
    public LocalDate getConsentedOn() {
        if (consentedOn == null) {
            consentedOn = work.today();
        }
        return consentedOn;
    }

    public void setConsentedOn(LocalDate day) {
        consentedOn = day;
    }
}
