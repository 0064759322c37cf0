/**
 * The floor under a request: the very statements that it sends to the database, sent again in a plain JDBC loop by the same role on the same
 * data, with nothing around them.
 *
 * <p>Begin at {@code Floor}.
 */
package org.plumbline.bench.floor;
