/**
 * A patient is handed over to a colleague, sent to another clinic or received from one. Begin at {@code HandoverPage},
 * {@code SendPage} and {@code ReceivePage}.
 */
package org.plumbline.clinic.transfer;
