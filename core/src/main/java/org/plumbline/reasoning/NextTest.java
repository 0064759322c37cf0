package org.plumbline.reasoning;

import org.plumbline.knowledge.Text;

/**
 * The test to take next.
 *
 * @param test id of the test
 * @param words why, in a sentence for the clinician
 */
public record NextTest(String test, Text words) {}
