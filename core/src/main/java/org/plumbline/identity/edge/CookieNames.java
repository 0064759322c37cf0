package org.plumbline.identity.edge;

/**
 * How our cookies are named. Where browsers reach us by TLS a name begins with {@code __Host-}: then a browser takes the
 * cookie only if it is Secure, has the path / and no domain, so that no neighbour of ours can set it.
 */
public final class CookieNames {

    private static final String HOST = "__Host-";
    private static final boolean SECURE = new EdgeSettings().isSecure();

    private CookieNames() {}

    /** What each name begins with; empty without TLS, as in the demo. */
    public static String prefix() {
        return SECURE ? HOST : "";
    }

    /** Whether cookies are marked Secure. */
    public static boolean isSecure() {
        return SECURE;
    }
}
