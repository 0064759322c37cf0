package org.plumbline.journey;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.plumbline.launcher.stack.Stack;
import org.plumbline.launcher.stack.StackOptions;

/**
 * The product as it stands behind a proxy with TLS, with the limits that it has unless told otherwise; asked by single
 * requests, for no browser takes its cookies without TLS. Started once for all tests that ask for it.
 */
final class TlsSite implements CloseableResource {

    /** The address of this machine that plays the proxy. */
    static final String PROXY = "127.0.0.2";

    static final String HOST = "Host: plumbline.example";

    private final Stack stack;

    private TlsSite() {
        stack = Stack.start(
                StackOptions.onFreePorts(Site.HOME, Site.HOME.resolve("ear/target/journey/edge"))
                        .forgetting()
                        .with(Map.of(
                                "PLUMBLINE_WEB_URL",
                                "https://plumbline.example",
                                "PLUMBLINE_PROXIES",
                                PROXY,
                                "PLUMBLINE_SIGNUP_ENABLED",
                                "false")),
                line -> System.out.println("  " + line));
    }

    Raw get(String from, String address) {
        return ask(from, "GET " + address + " HTTP/1.1", HOST);
    }

    Raw ask(String from, String... lines) {
        return Raw.ask(port(), from, lines);
    }

    URI port() {
        return stack.clinic();
    }

    @Override
    public void close() {
        stack.close();
    }

    /** Hands the one site to each test that asks for it. */
    static final class Sites implements ParameterResolver {

        private static final Namespace HERE = Namespace.create(Sites.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == TlsSite.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(HERE)
                    .getOrComputeIfAbsent(TlsSite.class, type -> new TlsSite(), TlsSite.class);
        }
    }
}
