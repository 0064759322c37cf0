package org.plumbline.knowledge.review;

import java.util.List;

/** Statements under a heading. */
record Group(String title, List<Line> lines) {}
