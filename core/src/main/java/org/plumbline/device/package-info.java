/**
 * The devices on which a patient is signed in. Keycloak knows the sessions; here stands only by what kind of browser each
 * began. Begin at {@code ViewOwnDevices}.
 */
package org.plumbline.device;
