package org.plumbline.outcome;

import java.util.List;

/** A score, with the ratings that it is the mean of; none where it isn't of ratings. */
record Scored(Score score, List<Rating> ratings) {}
