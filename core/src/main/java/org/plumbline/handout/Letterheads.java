package org.plumbline.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.plumbline.brand.ViewLogo;
import org.plumbline.identity.Brand;
import org.plumbline.identity.Clinic;

/** Makes the head of a clinic's papers. To be asked within a transaction. */
@ApplicationScoped
public class Letterheads {

    private final ViewLogo logos;

    @Inject
    Letterheads(ViewLogo logos) {
        this.logos = logos;
    }

    Letterheads() {
        this(null);
    }

    /** The clinic's name, with its colour and its logo as they are now. */
    public Letterhead of(Clinic clinic) {
        Brand brand = clinic.brand();
        return new Letterhead(
                clinic.name(),
                brand.accent().isEmpty() ? Letterhead.OWN_ACCENT : brand.accent(),
                Optional.ofNullable(brand.logo())
                        .flatMap(logos::of)
                        .map(logo -> Drawings.address(logo.type(), logo.content())));
    }
}
