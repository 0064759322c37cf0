package org.plumbline.knowledge;

/** What sort of number a test gives, in which unit, and how it deals with sides. */
public record Scale(TestKind kind, Unit unit, Laterality laterality) {}
