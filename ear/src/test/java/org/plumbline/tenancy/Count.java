package org.plumbline.tenancy;

/**
 * An event whose observer works for a clinic.
 *
 * @param work what it does
 */
record Count(Work work) {}
