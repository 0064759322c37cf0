package org.plumbline.knowledge;

/** All entries of a catalogue, by kind. */
record Shelves(
        Shelf<ClinicalTest> tests,
        Shelf<Muscle> muscles,
        Shelf<Dysfunction> dysfunctions,
        Shelf<Exercise> exercises,
        Shelf<RedFlag> redFlags,
        FollowUpShelves followUp,
        SharedWords words) {}
