package org.plumbline.knowledge;

/** The finding to measure again, and after how many weeks. */
public record Retest(String test, int weeks) {}
