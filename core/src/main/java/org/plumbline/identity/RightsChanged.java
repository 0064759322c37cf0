package org.plumbline.identity;

import java.util.Objects;
import java.util.UUID;

/**
 * What somebody may do has changed, by what they did themselves: a CDI event. Once its transaction is over, their sessions
 * read their rights anew instead of going on with those of up to a minute ago.
 *
 * @param user whose account
 */
public record RightsChanged(UUID user) {
    public RightsChanged {
        Objects.requireNonNull(user);
    }
}
