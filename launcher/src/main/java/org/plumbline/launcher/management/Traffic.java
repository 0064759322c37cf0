package org.plumbline.launcher.management;

import java.lang.management.ManagementFactory;
import java.util.OptionalLong;
import javax.management.Attribute;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** The requests that the EAR is at, as it tells them through the platform's own registry; none while it isn't deployed. */
final class Traffic {
    private static final String NAME = "org.plumbline:type=Traffic";

    private final MBeanServer registry = ManagementFactory.getPlatformMBeanServer();

    /** Requests since the start. */
    OptionalLong begun() {
        return read("Begun");
    }

    /** Requests that ended with a status of 500 or above. */
    OptionalLong failed() {
        return read("Failed");
    }

    /** Requests that have begun and not ended. */
    OptionalLong running() {
        return read("Running");
    }

    /** From now on new requests are sent away. */
    void close() {
        try {
            registry.setAttribute(new ObjectName(NAME), new Attribute("Closed", true));
        } catch (InstanceNotFoundException notDeployed) {
            System.getLogger(NAME).log(System.Logger.Level.DEBUG, "Nothing is deployed");
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private OptionalLong read(String attribute) {
        try {
            return OptionalLong.of((Long) registry.getAttribute(new ObjectName(NAME), attribute));
        } catch (InstanceNotFoundException notDeployed) {
            return OptionalLong.empty();
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }
}
