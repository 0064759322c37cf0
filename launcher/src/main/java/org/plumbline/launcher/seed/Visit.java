package org.plumbline.launcher.seed;

import java.util.List;

/**
 * An examination.
 *
 * @param daysAgo about when: on a weekend it was the Friday before
 * @param intensity of the pain in the worst place, 0 to 10
 */
record Visit(int daysAgo, int intensity, List<Taken> findings, Plan plan) {}
