package org.plumbline.security;

import java.net.URI;
import org.plumbline.identity.Application;
import org.plumbline.journey.Site;

/** Addresses of both applications. */
final class Web {

    private Web() {}

    /** Where a path of an application is. */
    static URI of(Site site, Application application, String path) {
        return application == Application.CLINIC ? site.clinic(path) : site.portal(path);
    }
}
