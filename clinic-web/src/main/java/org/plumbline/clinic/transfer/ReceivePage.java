package org.plumbline.clinic.transfer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.transfer.Claim;
import org.plumbline.transfer.CopyUnreadable;
import org.plumbline.transfer.Offer;
import org.plumbline.transfer.Opened;
import org.plumbline.transfer.TakeTransfer;
import org.plumbline.transfer.TransferCode;
import org.plumbline.transfer.TransferCodeWrong;

/** Where the copy of another clinic is taken: first the code and the date of birth, then what there is, then it is taken. */
@Named("transferReceive")
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ReceivePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final TakeTransfer transfer;

    private String code;
    private LocalDate born;
    private boolean another;
    private Offer offer;

    @Inject
    ReceivePage(TakeTransfer transfer) {
        this.transfer = transfer;
    }

    ReceivePage() {
        this(null);
    }

    /** Shows what the copy holds. */
    public void open() {
        try {
            Opened opened = transfer.open(claim());
            offer = opened.offer().orElse(null);
            if (offer == null) {
                Notices.refused(
                        opened.limited() ? "transfer_receive.error.limited" : "transfer_receive.error.unmatched");
            }
        } catch (TransferCodeWrong e) {
            Notices.refusedAt("receive:code", "transfer_receive.error.code");
        } catch (CopyUnreadable e) {
            Notices.refused("transfer_receive.error.unreadable");
        }
    }

    /** Takes it, and goes on to what it says. */
    public String take() {
        try {
            Optional<UUID> patient = transfer.take(claim(), !another);
            if (patient.isPresent()) {
                Notices.done("transfer_receive.done.taken");
                return "/transfer/record.xhtml?faces-redirect=true&id=" + patient.get();
            }
            Notices.refused("transfer_receive.error.unmatched");
        } catch (CopyUnreadable e) {
            Notices.refused("transfer_receive.error.unreadable");
        }
        offer = null;
        return null;
    }

    private Claim claim() {
        return new Claim(TransferCode.read(code), born);
    }

    /** What the copy holds; null before it is opened. */
    public Offer getOffer() {
        return offer;
    }

    /** The code, as it was typed. */
    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }

    /** The patient's day of birth. */
    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate day) {
        born = day;
    }

    /** Whether it is another person than the one of the same name and day of birth. */
    public boolean isAnother() {
        return another;
    }

    public void setAnother(boolean isAnother) {
        another = isAnother;
    }
}
