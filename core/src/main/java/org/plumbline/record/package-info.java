/**
 * The one way to a patient's record: who may not reach one is refused, and whoever opens or changes one leaves
 * an event in the audit.
 *
 * <p>It must not know what a record holds: the features do, and come here first. Begin at {@code PatientRecord}.
 */
package org.plumbline.record;
