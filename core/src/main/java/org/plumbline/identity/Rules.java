package org.plumbline.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;

/** The one place that enforces {@link Allows}: a method's own rule, else its class's, else nobody may. */
@Allows(
        value = {},
        on = Whose.NOBODYS)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Rules implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A proxy: it leads to whoever calls now. */
    @SuppressWarnings("serial")
    private final Caller caller;

    @Inject
    Rules(Caller caller) {
        this.caller = caller;
    }

    @AroundInvoke
    Object enforce(InvocationContext invocation) throws Exception {
        Allows ofMethod = invocation.getMethod().getAnnotation(Allows.class);
        Allows rule = ofMethod != null
                ? ofMethod
                : invocation.getMethod().getDeclaringClass().getAnnotation(Allows.class);
        if (!allow(Optional.ofNullable(rule), caller)) {
            throw new NotAllowed();
        }
        return invocation.proceed();
    }

    /** Whether a rule lets a caller in; no rule lets nobody in. */
    public static boolean allow(Optional<Allows> rule, Caller caller) {
        return rule.map(Allows::value).stream()
                .flatMap(Arrays::stream)
                .anyMatch(who -> who == Who.ANYONE
                        || caller.rights().map(Rights::who).filter(who::equals).isPresent());
    }
}
