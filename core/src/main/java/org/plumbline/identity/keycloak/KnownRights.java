package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Application;
import org.plumbline.identity.Rights;
import org.plumbline.identity.RightsSource;
import org.plumbline.tenancy.TenantWork;

/** What our own rows know of a user of an application. */
@ApplicationScoped
class KnownRights {

    private final Instance<RightsSource> sources;
    private final TenantWork work;

    @Inject
    KnownRights(@Any Instance<RightsSource> sources, TenantWork work) {
        this.sources = sources;
        this.work = work;
    }

    KnownRights() {
        this(null, null);
    }

    /** What the user may do in the clinic of this request. */
    Optional<Rights> of(Application application, UUID user) {
        return sources.stream()
                .filter(source -> source.application() == application)
                .flatMap(source -> source.of(user).stream())
                .min(Comparator.comparing(Rights::who));
    }

    /** In which of these clinics the user may do anything, and what; each clinic is asked by itself. */
    Map<UUID, Rights> in(Collection<UUID> clinics, Application application, UUID user) {
        Map<UUID, Rights> known = new LinkedHashMap<>();
        clinics.forEach(
                clinic -> work.ask(clinic, () -> of(application, user)).ifPresent(rights -> known.put(clinic, rights)));
        return known;
    }
}
