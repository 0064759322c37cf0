package org.plumbline.assessment;

import org.plumbline.reasoning.Background;
import org.plumbline.reasoning.Gate;

/**
 * What holds for a program on an assessment.
 *
 * @param gate what the red flags that stand against it allow, with those groups that need a second thought
 * @param background the history of the assessment with every condition and medicine that exercises must heed
 */
public record Allowance(Gate gate, Background background) {}
