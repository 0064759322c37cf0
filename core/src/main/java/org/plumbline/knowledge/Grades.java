package org.plumbline.knowledge;

/** How honest a dysfunction is: can it be measured (M), is it tied to pain (P), can exercise change it (X). */
public record Grades(Grade measurement, Grade pain, Grade exercise) {}
