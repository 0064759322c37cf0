package org.plumbline.portal.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.device.OwnDevice;
import org.plumbline.device.OwnDevices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** The devices on which a patient is signed in. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class DevicesPage {

    private final OwnDevices devices;
    private final Person person;
    private Optional<List<OwnDevice>> found;

    @Inject
    DevicesPage(OwnDevices devices, Person person) {
        this.devices = devices;
        this.person = person;
    }

    DevicesPage() {
        this(null, null);
    }

    /**
     * A device, in words.
     *
     * @param session by which it is signed out
     * @param name what people call it; empty where that is not known
     * @param used when it was last used
     * @param thisOne whether it is the one before them
     */
    public record Line(String session, String name, String used, boolean thisOne) {

        static Line of(OwnDevice device, DateTimeFormatter written) {
            String name = Stream.of(device.kind().browser(), device.kind().system())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(", "));
            return new Line(device.session(), name, written.format(device.usedAt()), device.thisOne());
        }
    }

    /** Whether Keycloak answers just now. */
    public boolean isKnown() {
        return found().isPresent();
    }

    /** This one first, then the one that was used last. */
    public List<Line> getDevices() {
        DateTimeFormatter written = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(person.getLocale());
        List<OwnDevice> all = found().orElse(List.of());
        return Stream.concat(
                        all.stream().filter(OwnDevice::thisOne), all.stream().filter(device -> !device.thisOne()))
                .map(device -> Line.of(device, written))
                .toList();
    }

    /** Whether there are others than this one. */
    public boolean isOthers() {
        return found().orElse(List.of()).stream().anyMatch(device -> !device.thisOne());
    }

    private Optional<List<OwnDevice>> found() {
        if (found == null) {
            found = devices.all();
        }
        return found;
    }
}
