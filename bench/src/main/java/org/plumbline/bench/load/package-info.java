/**
 * Load that comes at its own pace, by Gatling, in a JVM of its own: so that who measures takes nothing from who is measured.
 *
 * <p>Begin at {@code Load}.
 */
package org.plumbline.bench.load;
