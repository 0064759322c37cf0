/**
 * The start for production: what it's told by the environment, and all that it refuses.
 *
 * <p>It must not know of any server but Payara Micro, which is the only one that it starts. Begin at {@link
 * org.plumbline.launcher.production.ProductionStart}.
 */
package org.plumbline.launcher.production;
