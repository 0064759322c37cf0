package org.plumbline.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Application;
import org.plumbline.identity.Rights;
import org.plumbline.identity.RightsSource;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.time.ClinicCalendar;

/**
 * The rights of whoever is invited to a patient's record and has not shown yet that it is theirs: to be asked. Anyone may
 * ask for them: it is how a caller becomes somebody.
 */
@ApplicationScoped
@Transactional
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class InvitedRights implements RightsSource {

    private final Invitations invitations;
    private final ClinicCalendar calendar;

    @Inject
    InvitedRights(Invitations invitations, ClinicCalendar calendar) {
        this.invitations = invitations;
        this.calendar = calendar;
    }

    InvitedRights() {
        this(null, null);
    }

    @Override
    public Application application() {
        return Application.PORTAL;
    }

    /** They bear no name: whoever reads the mail may be a stranger. */
    @Override
    public Optional<Rights> of(UUID user) {
        return invitations.pendingOfUser(user).stream()
                .filter(invitation -> invitation.invitee().patientId().isPresent())
                .filter(invitation -> invitation.canBeFollowed(calendar.now()))
                .findFirst()
                .map(invitation -> new Rights(
                        Who.INVITED, invitation.id(), "", calendar.clinic().shown()));
    }
}
