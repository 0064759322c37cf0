package org.plumbline.figure;

import tools.jackson.databind.JsonNode;

/**
 * A pose as its file tells it, before it is put into its place.
 *
 * @param at where the contact that carries the body is: along its surface
 * @param on what rests on what, the one that carries the body first
 * @param reach what hands and feet reach for
 */
record Draft(Pose pose, double at, JsonNode on, JsonNode reach) {}
