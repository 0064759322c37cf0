package org.plumbline.portal.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Person;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/**
 * Names the edition of all that a device keeps of the portal: while it stays the same, a device has no need to fetch any of it
 * again. It changes with the server's start, which brings new pages, with what the clinic looks like and where it is, with how
 * the reader reads, and once a day.
 */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class KeptEdition {

    private static final long STARTED = ManagementFactory.getRuntimeMXBean().getStartTime();

    private final TodayPage today;
    private final Person person;
    private final Caller caller;

    @Inject
    KeptEdition(TodayPage today, Person person, Caller caller) {
        this.today = today;
        this.person = person;
        this.caller = caller;
    }

    KeptEdition() {
        this(null, null, null);
    }

    /** The name, which says nothing of what it is made of. */
    public String getName() {
        Rights rights = caller.rights().orElseThrow();
        return named(STARTED, today.day(), person.getLocale(), person.getTextSize(), rights.clinic());
    }

    /** The same parts have the same name. */
    static String named(Object... parts) {
        return UUID.nameUUIDFromBytes(List.of(parts).toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
