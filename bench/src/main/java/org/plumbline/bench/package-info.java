/**
 * Measures what the design promises, on the machine at hand: speed and allocation by JMH, memory by JOL.
 *
 * <p>Machines are noisy: a figure that misses its goal is printed, never an error. Begin at {@code Bench}.
 */
package org.plumbline.bench;
