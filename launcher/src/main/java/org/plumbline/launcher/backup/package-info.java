/**
 * Backups: everything or one clinic, from one snapshot into one file, and back again in one transaction.
 *
 * <p>It must not know what the tables mean: what there is, and in which order, it reads from the database's own
 * catalogue. Begin at {@link org.plumbline.launcher.backup.TakeBackup} and {@link
 * org.plumbline.launcher.backup.RestoreBackup}; {@link org.plumbline.launcher.backup.BackupFile} tells the format.
 */
package org.plumbline.launcher.backup;
