package org.plumbline.tenancy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Work for one clinic that no request of that clinic asks for: a background worker's, or a look into another clinic of
 * the same person.
 *
 * <p>Each piece runs on a thread and in a request context of its own, with its clinic said and nobody signed in. So it
 * reaches neither the asking request's clinic nor its transaction, and calls only what {@code Who.ANYONE} may.
 */
@ApplicationScoped
public class TenantWork {

    private final ManagedExecutorService threads;
    private final Instance<RequestContextController> contexts;
    private final CurrentTenant tenant;

    @Inject
    TenantWork(ManagedExecutorService threads, Instance<RequestContextController> contexts, CurrentTenant tenant) {
        this.threads = threads;
        this.contexts = contexts;
        this.tenant = tenant;
    }

    TenantWork() {
        this(null, null, null);
    }

    /** What the work for this clinic answers, when it has ended; what it throws is thrown here. */
    public <T> T ask(UUID clinic, Supplier<T> work) {
        try {
            return begin(clinic, work).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw e;
        }
    }

    /** Begins the work for this clinic and doesn't wait for it. */
    public <T> CompletableFuture<T> begin(UUID clinic, Supplier<T> work) {
        return CompletableFuture.supplyAsync(() -> inContext(clinic, work), threads);
    }

    private <T> T inContext(UUID clinic, Supplier<T> work) {
        RequestContextController context = contexts.get();
        if (!context.activate()) {
            throw new IllegalStateException("a request runs on this thread already");
        }
        try {
            tenant.set(clinic);
            return work.get();
        } finally {
            context.deactivate();
        }
    }
}
