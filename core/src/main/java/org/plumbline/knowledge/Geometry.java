package org.plumbline.knowledge;

/** In which plane a dysfunction is seen, and whether it has a side. */
public record Geometry(Plane plane, boolean sided) {}
