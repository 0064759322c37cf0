package org.plumbline.assessment;

/** An assessment, and what holds for a program on it. */
public record Footing(Assessment assessment, Allowance allowance) {}
