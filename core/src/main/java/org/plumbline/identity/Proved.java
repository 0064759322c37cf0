package org.plumbline.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an endpoint that takes a record away or ends an account: it answers only whoever proved to Keycloak a few minutes ago
 * who they are, for an unlocked phone may lie in somebody else's hand. Others are asked for that first.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Proved {}
