package org.plumbline.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.plumbline.invitation.Post;

/**
 * Deletes a patient's account, in steps: our rows first, which shut them out whatever comes after; then Keycloak, where
 * whoever belongs to no other clinic is deleted with all their sessions. Each step on our rows has its rule.
 */
@ApplicationScoped
public class DeleteOwnAccount {

    private final LeavePortal rows;
    private final Post post;

    @Inject
    DeleteOwnAccount(LeavePortal rows, Post post) {
        this.rows = rows;
        this.post = post;
    }

    DeleteOwnAccount() {
        this(null, null);
    }

    /** Ends the caller's account; false where Keycloak could not be told: it then keeps an account that opens nothing here. */
    public boolean leave(Locale language) {
        return post.remove(rows.leave(language));
    }
}
