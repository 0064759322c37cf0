package org.plumbline.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;

/**
 * The running request's reference number: one random id that stands on error pages, in problem answers, in each line of
 * the log and in the audit, so that what somebody reads to us is found again.
 *
 * <p>It says nothing of anybody, and no client can choose it.
 */
@Named
@RequestScoped
public class RequestReference {

    private final UUID id = UUID.randomUUID();

    /** The same at each call within a request; another in the next. */
    public UUID getId() {
        return id;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
