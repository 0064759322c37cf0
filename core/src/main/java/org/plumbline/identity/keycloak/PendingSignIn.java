package org.plumbline.identity.keycloak;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;

/**
 * A sign-in that has begun here and goes on at Keycloak.
 *
 * @param state ties the answer to this browser
 * @param nonce ties the token to this sign-in
 * @param verifier proves that who redeems the code is who asked for it
 * @param target the path, within the application, that the person wanted
 */
record PendingSignIn(String state, String nonce, String verifier, String target) implements Serializable {

    static PendingSignIn begin(String target) {
        return new PendingSignIn(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), target);
    }
}
