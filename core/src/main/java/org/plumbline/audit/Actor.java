package org.plumbline.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Rights;

/** Who did something, in the role that they did it in. */
@Embeddable
public class Actor {

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_role")
    private ActorRole role;

    @Column(name = "actor_id")
    private UUID id;

    protected Actor() {}

    private Actor(ActorRole role, UUID id) {
        this.role = role;
        this.id = id;
    }

    /** The caller of a request; where nobody is signed in, the system. */
    static Actor of(Optional<Rights> caller) {
        return caller.filter(rights -> ActorRole.of(rights.who()) != ActorRole.SYSTEM)
                .map(rights -> new Actor(ActorRole.of(rights.who()), rights.rowId()))
                .orElseGet(() -> new Actor(ActorRole.SYSTEM, null));
    }

    /** The role of that moment. */
    public ActorRole role() {
        return role;
    }

    /** The member's or the patient's id; nobody's where it was the system. */
    public Optional<UUID> id() {
        return Optional.ofNullable(id);
    }
}
