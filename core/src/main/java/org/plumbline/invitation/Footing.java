package org.plumbline.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Member;
import org.plumbline.identity.Members;
import org.plumbline.patient.Patients;
import org.plumbline.tenancy.CurrentTenant;

/** Whether somebody has anything left to do with the clinic: a clinician may be treated where they work. */
@ApplicationScoped
public class Footing {

    private final Members members;
    private final Patients patients;
    private final Invitations invitations;
    private final CurrentTenant tenant;

    @Inject
    Footing(Members members, Patients patients, Invitations invitations, CurrentTenant tenant) {
        this.members = members;
        this.patients = patients;
        this.invitations = invitations;
        this.tenant = tenant;
    }

    Footing() {
        this(null, null, null, null);
    }

    /** Whether the owner of an account is a member, a patient with access, or invited to be one. To be asked within a transaction. */
    public boolean has(UUID user) {
        return members.ofUser(user).filter(Member::isActive).isPresent()
                || patients.ofUser(user).isPresent()
                || !invitations.pendingOfUser(user).isEmpty();
    }

    /** How the owner of an account leaves, of whom something has just ended: out of the clinic, or not yet. */
    public Departure departure(UUID user) {
        return new Departure(user, has(user) ? Optional.empty() : Optional.of(tenant.id()));
    }
}
