package org.plumbline.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** The clinic that the running request works for: said once, and never another. */
@RequestScoped
public class CurrentTenant {

    private UUID id;

    /**
     * Says which clinic the request works for.
     *
     * @throws SecondTenant where the request works for another clinic already
     */
    public void set(UUID tenant) {
        if (id != null && !id.equals(tenant)) {
            throw new SecondTenant();
        }
        id = tenant;
    }

    /** The clinic of the request, or nothing where nobody has said it yet. */
    public Optional<UUID> find() {
        return Optional.ofNullable(id);
    }

    /**
     * The clinic of the request.
     *
     * @throws NoTenant where nobody has said it: there is no default
     */
    public UUID id() {
        return find().orElseThrow(NoTenant::new);
    }
}
