package org.plumbline.clinic.assessment;

/**
 * What was added to a signed assessment.
 *
 * @param by who added it
 * @param at when, as the reader writes it
 * @param words what was added
 */
public record AddendumLine(String by, String at, String words) {}
