package org.plumbline.knowledge;

/** When a test is taken, what sort of number it gives, in which unit, and how it deals with sides. */
public record Scale(ExaminationPart examination, TestKind kind, Unit unit, Laterality laterality) {}
