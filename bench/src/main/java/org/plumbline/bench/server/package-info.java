/**
 * What a server benchmark measures: PostgreSQL alone, or with the real EAR and an identity provider of our own in Keycloak's place.
 *
 * <p>It must not know what is measured. Everything runs on free ports with its data under {@code bench/target}, and is gone afterwards.
 * Begin at {@code Site}.
 */
package org.plumbline.bench.server;
