package org.plumbline.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who makes the running request, by our own rows and not by what a token says of roles. */
@RequestScoped
public class Caller {

    private Rights rights;

    /** Says who is calling; done once a request by whoever authenticated them. */
    public void signIn(Rights theirs) {
        rights = theirs;
    }

    /** What the caller may do, or nothing where nobody is signed in. */
    public Optional<Rights> rights() {
        return Optional.ofNullable(rights);
    }

    /**
     * The caller's row among the members.
     *
     * @throws NotAllowed where the caller is no member
     */
    public UUID memberId() {
        return rights().filter(Rights::isMember).map(Rights::rowId).orElseThrow(NotAllowed::new);
    }

    /**
     * The invitation that the caller follows.
     *
     * @throws NotAllowed where the caller is not {@link Who#INVITED}
     */
    public UUID invitationId() {
        return rowOf(Who.INVITED);
    }

    /**
     * The caller's row among the patients, also where they are {@link Who#ASKED} first.
     *
     * @throws NotAllowed where the caller is no patient
     */
    public UUID patientId() {
        return rowOf(Who.PATIENT, Who.ASKED);
    }

    private UUID rowOf(Who... kinds) {
        return rights().filter(theirs -> List.of(kinds).contains(theirs.who()))
                .map(Rights::rowId)
                .orElseThrow(NotAllowed::new);
    }
}
