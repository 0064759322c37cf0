package org.plumbline.container;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that run inside the server. All share one deployment, so each makes its own clinic and nothing else. */
@ExtendWith(ArquillianExtension.class)
public abstract class InContainer {

    @Deployment
    static WebArchive deployment() {
        return TestArchive.create();
    }
}
