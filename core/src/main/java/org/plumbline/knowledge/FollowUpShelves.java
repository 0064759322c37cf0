package org.plumbline.knowledge;

/** What accompanies a program: questionnaires and things to read. */
record FollowUpShelves(Shelf<OutcomeMeasure> measures, Shelf<Article> articles) {}
