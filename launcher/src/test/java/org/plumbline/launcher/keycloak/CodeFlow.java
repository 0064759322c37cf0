package org.plumbline.launcher.keycloak;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The authorization code flow with PKCE, done as a WAR and its user do it together. */
record CodeFlow(URI keycloak, WebClient client) {
    private static final String VERIFIER = "plumbline-plumbline-plumbline-plumbline-plumbline";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    /** Signs in and returns the claims of the ID token. */
    JsonNode signIn(String user, String password) {
        Browser browser = new Browser();
        HttpResponse<String> signedIn =
                browser.submit(browser.open(challenged()), Map.of("username", user, "password", password));
        Matcher code = CODE.matcher(signedIn.headers().firstValue("location").orElse(""));
        if (!code.find()) {
            throw new AssertionError("Not signed in: " + signedIn.body());
        }
        return claims(browser.post(
                endpoint("token"),
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code.group(1),
                        "redirect_uri", callback(),
                        "client_id", client.id(),
                        "client_secret", client.secret(),
                        "code_verifier", VERIFIER)));
    }

    /** Where a sign-in begins, with the proof key that the realm asks for. */
    URI challenged() {
        return URI.create(authorization() + "&code_challenge_method=S256&code_challenge=" + challenge());
    }

    String authorization() {
        return "%s?response_type=code&client_id=%s&redirect_uri=%s&scope=%s&state=s"
                .formatted(
                        endpoint("auth"),
                        client.id(),
                        Browser.encode(callback()),
                        Browser.encode("openid organization:*"));
    }

    private URI endpoint(String name) {
        return keycloak.resolve("/realms/plumbline/protocol/openid-connect/" + name);
    }

    private String callback() {
        return client.root() + "/signin/callback";
    }

    private static JsonNode claims(HttpResponse<String> tokens) {
        JsonMapper json = new JsonMapper();
        String idToken = json.readTree(tokens.body()).path("id_token").asString("");
        if (idToken.isEmpty()) {
            throw new AssertionError("No ID token: " + tokens.body());
        }
        return json.readTree(Base64.getUrlDecoder().decode(idToken.split("\\.", -1)[1]));
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
