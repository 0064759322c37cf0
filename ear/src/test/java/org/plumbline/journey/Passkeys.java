package org.plumbline.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** A device that makes passkeys and uses them, as a phone does with a finger on it. */
final class Passkeys {

    private Passkeys() {}

    /** From now on the screen's device makes passkeys, and uses them where one says so: it offers none to fill in, which it would do at once. */
    static void carriedBy(Screen screen) {
        screen.page()
                .context()
                .addInitScript("window.PublicKeyCredential"
                        + " && (PublicKeyCredential.isConditionalMediationAvailable = async () => false)");
        CDPSession devices = screen.page().context().newCDPSession(screen.page());
        devices.send("WebAuthn.enable");
        devices.send("WebAuthn.addVirtualAuthenticator", device());
    }

    /** Makes one on Keycloak's page, and signs in with it. */
    static void makeAndUse(Screen screen) {
        screen.part("registerWebAuthn").click();
        screen.part("authenticateWebAuthnButton").click();
    }

    private static JsonObject device() {
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject parameters = new JsonObject();
        parameters.add("options", options);
        return parameters;
    }
}
