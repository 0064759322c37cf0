package org.plumbline.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.plumbline.identity.ClinicProfile;
import org.plumbline.identity.FirstAdmin;
import org.plumbline.identity.MailAddress;
import org.plumbline.identity.keycloak.SealedNotes;

/** What somebody signs up for, sealed into a link. */
@ApplicationScoped
class SignupLinks {

    private static final String PURPOSE = "sign-up of a clinic";
    private static final Duration LIFE = Duration.ofDays(1);

    private final SealedNotes notes;

    @Inject
    SignupLinks(SealedNotes notes) {
        this.notes = notes;
    }

    SignupLinks() {
        this(null);
    }

    String seal(NewClinic wanted) {
        return notes.seal(
                PURPOSE,
                Map.of(
                        "alias", wanted.alias(),
                        "clinic", wanted.profile().name(),
                        "language", wanted.profile().language(),
                        "country", wanted.profile().country(),
                        "zone", wanted.profile().zone().getId(),
                        "admin", wanted.admin().name(),
                        "mail", wanted.admin().mail().value()),
                LIFE);
    }

    Optional<NewClinic> open(String sealed) {
        return notes.open(PURPOSE, sealed)
                .map(said -> new NewClinic(
                        said.get("alias"),
                        new ClinicProfile(
                                said.get("clinic"),
                                said.get("language"),
                                said.get("country"),
                                ClinicProfile.zone(said.get("zone"))),
                        new FirstAdmin(said.get("admin"), new MailAddress(said.get("mail")))));
    }
}
