package org.plumbline.knowledge;

/** A muscle or group of muscles, by its anatomical name and by a plain one for patients. */
public record Muscle(String id, Edition edition, Text name, Text plainName, BodyRegion region) {}
