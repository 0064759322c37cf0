package org.plumbline.knowledge;

/** The numbers that decide beside the findings: when a stage begins, which light a session gets, when to screen again. */
public record ClinicalRules(StageLimits stages, PainRule pain, Rescreen rescreen, Gates gates) {}
