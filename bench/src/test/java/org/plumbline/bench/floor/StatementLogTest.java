package org.plumbline.bench.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementLogTest {
    private static final String LOG = """
            2026-11-23 04:29:41.001 UTC [77] LOG:  execute S_1: BEGIN
            2026-11-23 04:29:41.002 UTC [77] LOG:  execute S_2: insert into submission (key, note)
            \t values ($1, $2) on conflict do nothing
            2026-11-23 04:29:41.002 UTC [77] DETAIL:  Parameters: $1 = '%s', $2 = 'it''s $3', $3 = NULL
            2026-11-23 04:29:41.003 UTC [77] LOG:  statement: SHOW TRANSACTION ISOLATION LEVEL
            2026-11-23 04:29:41.004 UTC [77] LOG:  execute S_3: COMMIT
            """;

    @Test
    void readsStatementsWithTheirParameters() {
        List<LoggedStatement> read = StatementLog.read(LOG.formatted("a"));
        assertThat(read).hasSize(2);
        assertThat(read.get(0).jdbc()).contains("values (?, ?)");
        assertThat(read.get(0).parameters()).containsExactly("a", "it's $3", null);
        assertThat(read.get(1).isCommit()).isTrue();
    }

    @Test
    void knowsTheIdsThatARequestMakes() {
        List<LoggedStatement> one = StatementLog.read(LOG.formatted("018f0000-0000-7000-8000-000000000001"));
        List<LoggedStatement> other = StatementLog.read(LOG.formatted("018f0000-0000-7000-8000-000000000002"));
        assertThat(Recording.isSame(one, other)).isTrue();
        assertThat(new Recording(one, other).made(0)).containsExactly(true, false, false);
        assertThat(new Recording(one, one).made(0)).containsExactly(false, false, false);
        assertThat(new Recording(one, other).statements()).isEqualTo(1);
    }
}
