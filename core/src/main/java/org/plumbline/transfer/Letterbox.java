package org.plumbline.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.plumbline.tenancy.TenantJdbc;

/** Where copies of other clinics are found: by what a code and a date of birth make, and by nothing else. */
@ApplicationScoped
class Letterbox {

    private static final String OPEN = "select open_transfer(?, ?)";
    private static final String TAKE = "select take_transfer(?, ?)";

    private final TenantJdbc jdbc;

    @Inject
    Letterbox(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    Letterbox() {
        this(null);
    }

    /** The text of the copy, which stays; nothing where none is open for the key, and then a wrong date of birth is counted. */
    Optional<String> look(TransferKey key) {
        return jdbc.bytes(OPEN, key.lookup(), key.proof()).map(key::open);
    }

    /** The text of the copy, which is gone from there with this transaction; nothing where none is open for the key. */
    Optional<String> take(TransferKey key) {
        return jdbc.bytes(TAKE, key.lookup(), key.proof()).map(key::open);
    }
}
