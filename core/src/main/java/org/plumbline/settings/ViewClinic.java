package org.plumbline.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Clinic;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.tenancy.CurrentTenant;

/** Shows an admin the settings of their clinic. */
@ApplicationScoped
@Transactional
@Allows(value = Who.ADMIN, on = Whose.NOBODYS)
public class ViewClinic {

    private final EntityManager entityManager;
    private final CurrentTenant tenant;

    @Inject
    ViewClinic(EntityManager entityManager, CurrentTenant tenant) {
        this.entityManager = entityManager;
        this.tenant = tenant;
    }

    ViewClinic() {
        this(null, null);
    }

    /** The settings as they are now. */
    public ClinicSettings settings() {
        Clinic clinic = entityManager.find(Clinic.class, tenant.id());
        return new ClinicSettings(clinic.profile(), clinic.demands(), clinic.version());
    }
}
