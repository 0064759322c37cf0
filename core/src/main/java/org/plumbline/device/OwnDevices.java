package org.plumbline.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.identity.keycloak.Accounts;
import org.plumbline.identity.keycloak.AccountsRefused;
import org.plumbline.identity.keycloak.AccountsUnreachable;
import org.plumbline.identity.keycloak.Browser;
import org.plumbline.time.ClinicCalendar;

/**
 * The devices on which the calling patient is signed in, as Keycloak knows them now: to be seen, and to be signed out. It asks
 * Keycloak outside of any transaction; each step on our rows has its rule.
 */
@ApplicationScoped
public class OwnDevices {

    private static final Logger LOG = System.getLogger(OwnDevices.class.getName());
    private static final BrowserKind UNKNOWN = new BrowserKind("", "");

    private final OwnAccount own;
    private final Accounts accounts;
    private final Browser browser;
    private final ClinicCalendar calendar;

    @Inject
    OwnDevices(OwnAccount own, Accounts accounts, Browser browser, ClinicCalendar calendar) {
        this.own = own;
        this.accounts = accounts;
        this.browser = browser;
        this.calendar = calendar;
    }

    OwnDevices() {
        this(null, null, null, null);
    }

    /** The caller's devices, the one that was used last first; nothing where Keycloak doesn't answer. */
    public Optional<List<OwnDevice>> all() {
        try {
            return Optional.of(known());
        } catch (AccountsUnreachable | AccountsRefused e) {
            LOG.log(Level.WARNING, "Keycloak does not tell of sessions", e);
            return Optional.empty();
        }
    }

    private List<OwnDevice> known() {
        Map<String, BrowserKind> kinds = own.kinds();
        String here = browser.session().orElse("");
        return accounts.sessions(own.user()).stream()
                .map(session -> new OwnDevice(
                        session.id(),
                        kinds.getOrDefault(session.id(), UNKNOWN),
                        session.usedAt().atZone(calendar.zone()).toLocalDateTime(),
                        session.id().equals(here)))
                .toList();
    }

    /**
     * Signs one of the caller's other devices out; what is no session of theirs is left alone.
     *
     * @return whether Keycloak could be told
     */
    public boolean signOut(String session) {
        return end(device -> !device.thisOne() && device.session().equals(session));
    }

    /** Signs all of the caller's other devices out; whether Keycloak could be told, as above. */
    public boolean signOutOthers() {
        return end(device -> !device.thisOne());
    }

    private boolean end(Predicate<OwnDevice> which) {
        try {
            List<OwnDevice> ended = known().stream().filter(which).toList();
            ended.forEach(device -> {
                accounts.endSession(device.session());
                browser.end(device.session());
            });
            if (!ended.isEmpty()) {
                own.signedOut();
            }
            return true;
        } catch (AccountsUnreachable | AccountsRefused e) {
            LOG.log(Level.WARNING, "Keycloak does not end a session", e);
            return false;
        }
    }
}
