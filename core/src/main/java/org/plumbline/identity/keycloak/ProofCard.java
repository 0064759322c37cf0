package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** Whether a page offers what is only for whoever proved a short while ago who they are, or first asks them to. */
@Named("proof")
@RequestScoped
public class ProofCard {

    /** Whoever reads the page has as long again to do what it offers. */
    private static final Duration TO_BEGIN = RecentProof.LIFE.dividedBy(2);

    private final RecentProof proof;
    private final HttpServletRequest request;

    @Inject
    ProofCard(RecentProof proof, HttpServletRequest request) {
        this.proof = proof;
        this.request = request;
    }

    ProofCard() {
        this(null, null);
    }

    /** Whether they need not be asked. */
    public boolean isGiven() {
        return proof.isYoungerThan(TO_BEGIN, request);
    }
}
