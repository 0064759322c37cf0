/** What patients set for themselves, take with them, and end. Begin at {@code SettingsPage}. */
package org.plumbline.portal.settings;
