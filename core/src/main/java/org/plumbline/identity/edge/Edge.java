package org.plumbline.identity.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.OptionalInt;
import org.plumbline.identity.Caller;
import org.plumbline.identity.RequestReference;
import org.plumbline.identity.Rights;
import org.plumbline.tenancy.CurrentTenant;

/** What the door asks of every request before it looks who is calling, and right after. */
@ApplicationScoped
public class Edge {

    private static final Logger LOG = System.getLogger(Edge.class.getName());

    private final EdgeSettings settings;
    private final AnswerHeaders headers;
    private final RequestReference reference;
    private final CurrentTenant tenant;
    private final Caller caller;
    private final Limits limits;

    @Inject
    Edge(RequestReference reference, CurrentTenant tenant, Caller caller, Limits limits) {
        this.settings = new EdgeSettings();
        this.headers = new AnswerHeaders(settings);
        this.reference = reference;
        this.tenant = tenant;
        this.caller = caller;
        this.limits = limits;
    }

    /** For the container's proxies, which hold nothing. */
    Edge() {
        this.settings = null;
        this.headers = null;
        this.reference = null;
        this.tenant = null;
        this.caller = null;
        this.limits = null;
    }

    /** Gives the request its number, in the log as well, and the answer its headers. */
    public void prepare(HttpServletRequest request, HttpServletResponse response, boolean isPublicFile) {
        request.setAttribute(ErrorAnswer.REFERENCE, reference.toString());
        LogContext.begin(reference.toString());
        headers.set(request, response, isPublicFile);
    }

    /** The status that refuses a request for what it is or where it comes from; nothing where it may go on. */
    public OptionalInt refusalOf(HttpServletRequest request) {
        OptionalInt shape = RequestShape.refusalOf(request);
        return shape.isEmpty() && Forgery.is(request, settings.origin()) ? OptionalInt.of(403) : shape;
    }

    /**
     * Counts a request of whoever was recognised: a person and their clinic, or an address.
     *
     * @return whether it is one too many; the answer says then when to come again
     */
    public boolean isTooMuch(HttpServletRequest request, HttpServletResponse response) {
        tenant.find().ifPresent(LogContext::clinic);
        long wait =
                caller.rights().map(this::countPerson).orElseGet(() -> limits.count(Limit.ADDRESS, address(request)));
        return isTooMuch(wait, response);
    }

    /** Counts a step of a sign-in. */
    public boolean isTooManySignIns(HttpServletRequest request, HttpServletResponse response) {
        return isTooMuch(limits.count(Limit.SIGNIN, address(request)), response);
    }

    /** Counts a request that costs much: of a person, or of the address of somebody who isn't signed in. */
    public boolean isTooCostly(HttpServletRequest request, HttpServletResponse response) {
        String whose = caller.rights().map(rights -> rights.rowId().toString()).orElseGet(() -> address(request));
        return isTooMuch(limits.count(Limit.COSTLY, whose), response);
    }

    /** Refuses a request: the failure's page or problem is the answer. */
    public void refuse(HttpServletResponse response, int status) {
        LOG.log(Level.INFO, "refused with " + status);
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", RequestShape.METHODS);
        }
        try {
            response.sendError(status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long countPerson(Rights rights) {
        long wait = limits.count(Limit.PERSON, rights.rowId().toString());
        return wait > 0 ? wait : limits.count(Limit.CLINIC, tenant.id().toString());
    }

    private String address(HttpServletRequest request) {
        return ClientAddress.of(request, settings.proxies()).key();
    }

    private static boolean isTooMuch(long wait, HttpServletResponse response) {
        if (wait > 0) {
            response.setHeader("Retry-After", Long.toString(wait));
        }
        return wait > 0;
    }
}
