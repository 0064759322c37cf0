package org.plumbline.identity.edge;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import java.util.Set;

/**
 * Sets up what each application needs at its edge before its first request: the session's cookie and the answer to
 * failures. The container finds it by {@code META-INF/services}.
 */
public class EdgeSetup implements ServletContainerInitializer {

    /** An application of ours says which it is; a test's archive doesn't. */
    private static final String APPLICATION = "plumbline.application";

    @Override
    public void onStartup(Set<Class<?>> none, ServletContext context) {
        String application = context.getInitParameter(APPLICATION);
        if (application == null) {
            return;
        }
        configure(context.getSessionCookieConfig(), CookieNames.prefix() + "plumbline-" + application, context);
        context.addServlet("failures", ErrorAnswer.class).addMapping(ErrorAnswer.ADDRESS);
        context.addListener(RequestEnd.class);
        context.addListener(RoleAtStart.class);
        LogContext.offer();
    }

    /**
     * Lax, not Strict: one comes back from Keycloak by a link on another site's page, and the session that began the
     * sign-in must be there then. No Max-Age: it ends with the browser.
     */
    private static void configure(SessionCookieConfig cookie, String name, ServletContext context) {
        boolean secure = CookieNames.isSecure();
        cookie.setName(name);
        cookie.setPath(secure ? "/" : context.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
    }
}
