/**
 * What runs within Keycloak, and not here: the step of an invitation at which people set up how they sign in.
 *
 * <p>The build puts this package into a jar of its own in Keycloak's {@code providers}; it must know nothing else of ours.
 * Begin at {@link org.plumbline.launcher.setup.SetUpSignIn}; its pages are in the theme {@code plumbline}.
 */
package org.plumbline.launcher.setup;
