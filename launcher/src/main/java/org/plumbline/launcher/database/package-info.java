/**
 * The real PostgreSQL on this machine: durable, password-protected, with Plumbline's roles, databases and schema.
 *
 * <p>It must not know what the tables mean. Begin at {@link org.plumbline.launcher.database.Database}.
 */
package org.plumbline.launcher.database;
