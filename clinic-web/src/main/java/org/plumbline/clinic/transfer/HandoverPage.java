package org.plumbline.clinic.transfer;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Notices;
import org.plumbline.clinic.patient.AboutPatient;
import org.plumbline.handover.HandOverPatient;
import org.plumbline.handover.HandedOver;
import org.plumbline.handover.HandoverNote;
import org.plumbline.handover.HandoverRefused;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patient;

/** Where a patient is handed over to a colleague. */
@Named("transferHandover")
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class HandoverPage extends AboutPatient {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final HandoverWork work;

    /** A form that is sent twice hands over once. It travels with the page, which may outlive this. */
    private UUID key = UuidCreator.getTimeOrderedEpoch();

    private String member;
    private String note;
    private boolean staying;

    @Inject
    HandoverPage(HandoverWork work) {
        this.work = work;
    }

    HandoverPage() {
        this(null);
    }

    /** Hands over to whom was chosen, and shows what was handed over today: there it can be taken back. */
    public String save() {
        try {
            work.handOver(
                    key,
                    getPatientId(),
                    new HandOverPatient.Colleague(Addresses.id(member), new HandoverNote(note), staying));
        } catch (HandoverRefused e) {
            Notices.refusedAt("handover:member", "transfer_handover.error.member");
            return null;
        }
        Notices.done("transfer_handover.done.handed");
        return "/transfer/handed.xhtml?faces-redirect=true";
    }

    /** Whom it can be handed to. */
    public List<SelectItem> getColleagues() {
        return work.colleagues();
    }

    /** The patient's last handovers. */
    public List<HandedOver> getHandovers() {
        return work.of(getPatientId());
    }

    /** Who is handed over. */
    public Patient getPatient() {
        return work.patient(getPatientId());
    }

    public String getKey() {
        return key.toString();
    }

    public void setKey(String sent) {
        key = Addresses.id(sent);
    }

    /** The id of the colleague. */
    public String getMember() {
        return member;
    }

    public void setMember(String id) {
        member = id;
    }

    /** Words to the colleague. */
    public String getNote() {
        return note;
    }

    public void setNote(String words) {
        note = words;
    }

    /** Whether the person stays on the care team. */
    public boolean isStaying() {
        return staying;
    }

    public void setStaying(boolean stays) {
        staying = stays;
    }
}
