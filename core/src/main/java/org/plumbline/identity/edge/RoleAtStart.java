package org.plumbline.identity.edge;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.plumbline.tenancy.ApplicationRole;

/**
 * Lets no application start on a database role that row security doesn't bind, whoever deploys it and however: the
 * deployment fails, with one line in the log that says why.
 *
 * <p>Where the role can't be asked for, it fails as well: nothing is served that wasn't looked at.
 */
public class RoleAtStart implements ServletContextListener {

    private static final Logger LOG = System.getLogger(RoleAtStart.class.getName());

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            CDI.current().select(ApplicationRole.class).get().requireBound();
        } catch (IllegalStateException e) {
            LOG.log(Level.ERROR, e.getMessage());
            throw e;
        }
    }
}
