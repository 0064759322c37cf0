package org.plumbline.identity;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rule of a page, an endpoint or a use case: who may call it, on whose record.
 *
 * <p>It stands beside the code that it guards. {@link Rules} enforces it, on each call and, for a page, before the page
 * is built. What has no rule is refused.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Allows {

    /** Who may call: one of these kinds is enough. */
    @Nonbinding
    Who[] value();

    /** On whose record. */
    @Nonbinding
    Whose on();
}
