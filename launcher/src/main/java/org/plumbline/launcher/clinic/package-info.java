/**
 * The operator's opening of a clinic, from outside the server.
 *
 * <p>It must not know how a clinic is made up: core does. Begin at {@link org.plumbline.launcher.clinic.CreateClinic}.
 */
package org.plumbline.launcher.clinic;
