/** The clinic's settings. */
package org.plumbline.clinic.settings;
