/**
 * Payara Micro with the EAR: how the launcher starts it, and the main class of its process.
 *
 * <p>Begin at {@link org.plumbline.launcher.server.Micro}; {@link org.plumbline.launcher.server.MicroMain} runs in the
 * other process and must use nothing but the JDK and Payara's boot API.
 */
package org.plumbline.launcher.server;
