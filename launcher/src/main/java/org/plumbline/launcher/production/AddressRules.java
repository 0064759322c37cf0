package org.plumbline.launcher.production;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.network.Probe;

/** The rules for addresses: https, but on this machine alone; and Keycloak must answer at its own. */
record AddressRules(Settings settings) {
    private static final String DISCOVERY = "/.well-known/openid-configuration";

    /** @throws Refusal naming the variable that is wrong */
    void check() {
        URI web = settings.address(Settings.WEB_URL);
        requireHttps(Settings.WEB_URL, web);
        if (!web.getRawPath().isEmpty() || web.getRawQuery() != null || web.getRawFragment() != null) {
            throw new Refusal("%s has no path, and no slash at its end: %s".formatted(Settings.WEB_URL, web));
        }
        URI issuer = settings.address(Settings.ISSUER);
        requireHttps(Settings.ISSUER, issuer);
        if (!Probe.answers(URI.create(issuer + DISCOVERY))) {
            throw new Refusal("Keycloak's realm doesn't answer at %s: %s".formatted(Settings.ISSUER, issuer));
        }
    }

    private static void requireHttps(String name, URI address) {
        String host = address.getHost();
        if (host == null || !("https".equals(address.getScheme()) || isLoopback(address))) {
            throw new Refusal("%s must be https: %s (http only on this machine's loopback, to try it out)."
                    .formatted(name, address));
        }
    }

    private static boolean isLoopback(URI address) {
        try {
            return "http".equals(address.getScheme())
                    && InetAddress.getByName(address.getHost()).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
