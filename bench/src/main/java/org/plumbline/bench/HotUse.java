package org.plumbline.bench;

import java.sql.SQLException;
import org.plumbline.bench.floor.Floor;
import org.plumbline.bench.server.BenchDatabase;

/**
 * One of the use cases that most requests are.
 *
 * @param request by one person or another, by turns
 * @param always by the same person
 */
record HotUse(String name, Runnable request, Runnable always) {
    Floor floor(BenchDatabase database) throws SQLException {
        return Floor.under(always, database);
    }
}
