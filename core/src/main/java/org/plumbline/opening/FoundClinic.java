package org.plumbline.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.tenancy.TenantJdbc;

/** Writes the rows of a new clinic. Nobody is in it yet, so anyone may; only a sealed sign-up comes here. */
@ApplicationScoped
@Transactional
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class FoundClinic implements Founding {

    private final TenantJdbc jdbc;

    @Inject
    FoundClinic(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    FoundClinic() {
        this(null);
    }

    @Override
    public boolean found(UUID clinic, UUID user, NewClinic wanted) {
        return new FoundingRows(jdbc::insert).write(clinic, user, wanted);
    }
}
