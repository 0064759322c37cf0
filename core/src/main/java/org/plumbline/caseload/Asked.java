package org.plumbline.caseload;

import java.time.LocalDate;
import org.plumbline.knowledge.StageLimits;
import org.plumbline.record.Reach;

/**
 * What is asked of the caseload, with what its answer depends on.
 *
 * @param query what the caller asks
 * @param reach whose records they reach
 * @param stages by which the clinic tells stages apart
 * @param today in the clinic
 */
record Asked(CaseloadQuery query, Reach reach, StageLimits stages, LocalDate today) {}
