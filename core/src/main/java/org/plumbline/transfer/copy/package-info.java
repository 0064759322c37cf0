/**
 * What a copy of a record holds, version 1: values that refuse what can't be, so that a clinic that receives one doesn't take it
 * at its word. Names of the catalogue are words in both languages, for the other clinic's catalogue may not have them.
 *
 * <p>It must not know how a copy travels. Begin at {@code RecordCopy}.
 */
package org.plumbline.transfer.copy;
