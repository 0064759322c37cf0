package org.plumbline.clinic.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Deliveries;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Costly;
import org.plumbline.identity.MailAddress;
import org.plumbline.identity.MailAddressRefused;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.invitation.AddressTaken;
import org.plumbline.invitation.Delivery;
import org.plumbline.invitation.PatientInvitations;
import org.plumbline.invitation.PortalAccess;
import org.plumbline.invitation.ViewPortalAccess;
import org.plumbline.patient.Patient;
import org.plumbline.patient.ViewPatient;

/** A patient's way to the portal: an invitation by mail, or its end. Whether the address had an account is not told. */
@Named("accessPage")
@ViewScoped
@Costly
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class AccessPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final PatientInvitations invitations;

    @SuppressWarnings("serial")
    private final ViewPortalAccess view;

    @SuppressWarnings("serial")
    private final ViewPatient patients;

    private String id;
    private String mail;
    private boolean sure;

    /** Read once for a page. */
    @SuppressWarnings("serial")
    private PortalAccess access;

    @Inject
    AccessPage(PatientInvitations invitations, ViewPortalAccess view, ViewPatient patients) {
        this.invitations = invitations;
        this.view = view;
        this.patients = patients;
    }

    AccessPage() {
        this(null, null, null);
    }

    /** Invites the patient at the address; one that isn't taken stays in its field. */
    public String invite() {
        try {
            Delivery delivery = invitations.invite(patient(), new MailAddress(mail));
            Deliveries.tell(delivery);
            return delivery == Delivery.NOTHING_DONE ? null : here();
        } catch (MailAddressRefused e) {
            Notices.refusedAt("invitation:mail", "layout.error.mail");
        } catch (AddressTaken e) {
            Notices.refusedAt("invitation:mail", "patient_access.error.taken");
        }
        return null;
    }

    /** Sends the invitation once more. */
    public String repeat() {
        Deliveries.tell(invitations.repeat(patient()));
        return here();
    }

    /** Takes the invitation back. */
    public String withdraw() {
        Deliveries.ended("patient_access.done.withdrawn", invitations.withdraw(patient()));
        return here();
    }

    /** Ends the access, where the box says that it is meant. */
    public String end() {
        if (sure) {
            Deliveries.ended("patient_access.done.ended", invitations.end(patient()));
        } else {
            Notices.refused("patient_access.error.unsure");
        }
        return here();
    }

    /** The same page anew: a reload sends nothing again. */
    private String here() {
        return "/patient/access.xhtml?faces-redirect=true&id=" + patient();
    }

    private UUID patient() {
        return Addresses.id(id);
    }

    /** How the patient stands with the portal. */
    public PortalAccess getAccess() {
        if (access == null) {
            access = view.of(patient());
        }
        return access;
    }

    /** Whose. */
    public Patient getPatient() {
        return patients.get(patient());
    }

    /** The patient's id, as the address names it. */
    public String getId() {
        return id;
    }

    public void setId(String text) {
        id = text;
    }

    /** The mail address. */
    public String getMail() {
        return mail;
    }

    public void setMail(String address) {
        mail = address;
    }

    /** Whether the end is meant. */
    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean meant) {
        sure = meant;
    }
}
