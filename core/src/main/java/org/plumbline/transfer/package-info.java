/**
 * A copy of a patient's record goes to another clinic, with the patient's consent and by a code: the sender seals it, whoever
 * has the code and knows the patient's date of birth takes it.
 *
 * <p>No clinic reads another's rows for it: what crosses is one sealed parcel, through functions of the database. Begin at
 * {@code PrepareTransfer} and {@code TakeTransfer}; what a copy holds stands in {@code copy}.
 */
package org.plumbline.transfer;
