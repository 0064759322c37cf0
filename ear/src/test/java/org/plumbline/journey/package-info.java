/**
 * The journeys of clinicians and patients through the running product, each in a real browser: real PostgreSQL, real Keycloak,
 * Payara Micro with the EAR, and the demo's clinics.
 *
 * <p>It must not know the application's classes: it sees what a person sees. It knows the launcher, which starts the servers and names
 * the demo's people, and the catalogue and the bundles, to compare words. Begin at {@code JourneyBrowserIT}.
 */
package org.plumbline.journey;
