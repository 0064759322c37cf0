package org.plumbline.assessment;

import java.util.Optional;
import org.plumbline.knowledge.Stage;
import org.plumbline.reasoning.Conclusion;

/**
 * What an entry into a draft means.
 *
 * @param conclusion the gate, the ranked hypotheses, what to test next
 * @param stage on the day of the examination, by the onset entered; nothing while there is none, or one that can't be
 */
public record Meaning(Conclusion conclusion, Optional<Stage> stage) {}
