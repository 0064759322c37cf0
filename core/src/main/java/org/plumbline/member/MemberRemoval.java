package org.plumbline.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.plumbline.invitation.Post;

/** Removes members: from our rows first, which shut them out, then at Keycloak. */
@ApplicationScoped
public class MemberRemoval {

    private final ChangeMember change;
    private final Post post;

    @Inject
    MemberRemoval(ChangeMember change, Post post) {
        this.change = change;
        this.post = post;
    }

    MemberRemoval() {
        this(null, null);
    }

    /**
     * Removes a member, who is shut out within a minute.
     *
     * @return false where Keycloak could not be told: it then keeps a belonging that opens nothing
     * @throws OwnMembership where it is the caller
     * @throws org.plumbline.identity.NotAllowed where the clinic has no such active member
     */
    public boolean remove(UUID member) {
        return post.dismiss(change.remove(member));
    }
}
