/**
 * Addresses and ports of this machine.
 *
 * <p>It must not know which server listens where.
 */
package org.plumbline.launcher.network;
