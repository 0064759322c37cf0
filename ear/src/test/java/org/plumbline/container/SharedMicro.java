package org.plumbline.container;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;

/** Payara Micro, started for the first class that needs it and left running for the others. */
public class SharedMicro extends PayaraMicroDeployableContainer {

    private ProtocolMetaData deployed;
    private Archive<?> archive;

    @Override
    public ProtocolMetaData deploy(Archive<?> wanted) throws DeploymentException {
        if (deployed == null) {
            deployed = onLoopback(super.deploy(wanted));
            archive = wanted;
        }
        return deployed;
    }

    /** Micro tells the machine's address, but listens on loopback only. */
    private static ProtocolMetaData onLoopback(ProtocolMetaData told) {
        ProtocolMetaData local = new ProtocolMetaData();
        for (HTTPContext context : told.getContexts(HTTPContext.class)) {
            HTTPContext copy = new HTTPContext("127.0.0.1", context.getPort());
            context.getServlets().forEach(copy::add);
            local.addContext(copy);
        }
        return local;
    }

    /** All classes test the same archive, so it stays. */
    @Override
    public void undeploy(Archive<?> unwanted) {
        // See stop.
    }

    @Override
    public void stop() throws LifecycleException {
        if (deployed == null) {
            return;
        }
        try {
            super.undeploy(archive);
        } catch (DeploymentException e) {
            throw new LifecycleException("Payara Micro does not stop", e);
        } finally {
            deployed = null;
        }
    }
}
