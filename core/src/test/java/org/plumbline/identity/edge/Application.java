package org.plumbline.identity.edge;

import jakarta.servlet.ServletContext;
import java.lang.reflect.Proxy;
import java.util.Map;

/** An application as the edge sees it: what its web.xml says. */
final class Application {

    /** Where its page that takes files is. */
    static final String UPLOADS = "/clinic/files.xhtml";

    private static final Map<String, String> SAID = Map.of("plumbline.uploads", "/files.xhtml /more/files.xhtml");

    ServletContext context() {
        return (ServletContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getInitParameter" -> SAID.get(arguments[0]);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
