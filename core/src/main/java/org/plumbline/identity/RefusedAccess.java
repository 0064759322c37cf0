package org.plumbline.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells that somebody who is signed in asked for what is not theirs, so that the audit keeps it. */
@ApplicationScoped
public class RefusedAccess {

    /** A page's address, and of an endpoint's the part that our rules know: what follows is the caller's. */
    private static final Pattern KNOWN = Pattern.compile("/(?:api/[a-z]+|(?:[a-z]+/)?[a-z]+\\.xhtml)");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Caller caller;
    private final Event<DoorEvent> door;

    @Inject
    RefusedAccess(Caller caller, Event<DoorEvent> door) {
        this.caller = caller;
        this.door = door;
    }

    RefusedAccess() {
        this(null, null);
    }

    /**
     * The caller was refused; of strangers nothing is told. Where no transaction runs.
     *
     * @param path the page or endpoint that was asked for; empty where there is none of ours at that address, for then all
     *     of it is what the caller typed
     * @param id the record that the query names; null or anything, as the caller sent it
     */
    public void tell(String path, String id) {
        if (caller.rights().isPresent()) {
            door.fire(new DoorEvent(DoorEvent.Kind.ACCESS_REFUSED, read(id), known(path)));
        }
    }

    private static String known(String path) {
        Matcher matcher = KNOWN.matcher(path);
        return matcher.lookingAt() ? matcher.group() : "";
    }

    private static Optional<UUID> read(String id) {
        return Optional.ofNullable(id)
                .filter(text -> ID.matcher(text).matches())
                .map(UUID::fromString);
    }
}
