package org.plumbline.launcher.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.Chain;

class ChainWalkTest {
    private static final UUID CLINIC = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    private final List<Link> links = chain(6);

    @Test
    void findsAWholeChainWhole() {
        assertThat(walk(Map.of(6L, links.get(5).hash())).fault()).isEmpty();
    }

    @Test
    void namesTheRowThatWasChanged() {
        links.set(2, changed(links.get(2)));

        assertFault(Fault.Kind.CHANGED, 3);
    }

    @Test
    void namesTheHashThatWasChanged() {
        links.set(3, new Link(links.get(3).columns(), "00".repeat(32), false));

        assertFault(Fault.Kind.CHANGED, 4);
    }

    @Test
    void namesTheSealThatIsGone() {
        links.remove(1);

        assertFault(Fault.Kind.MISSING, 2);
    }

    @Test
    void namesTheEventThatIsGone() {
        links.set(4, new Link(links.get(4).columns(), links.get(4).hash(), true));

        assertFault(Fault.Kind.MISSING, 5);
    }

    @Test
    void namesRowsThatChangedPlaces() {
        Link third = links.get(2);
        Link fifth = links.get(4);
        links.set(2, new Link(fifth.columnsAs(third, true), third.hash(), false));
        links.set(4, new Link(third.columnsAs(fifth, true), fifth.hash(), false));

        assertFault(Fault.Kind.OUT_OF_ORDER, 3);
    }

    @Test
    void missesTheEndThatWasCutOff() {
        String head = links.get(5).hash();
        links.subList(3, 6).clear();

        assertThat(walk(Map.of(6L, head)).fault())
                .hasValueSatisfying(fault -> assertThat(fault.number()).isEqualTo(4));
        assertThat(walk(Map.of()).fault()).isEmpty();
    }

    @Test
    void noticesAChainThatWasMadeAnew() {
        String head = links.get(3).hash();
        List<Link> other = chain(6, "another");

        ChainWalk walk = new ChainWalk(CLINIC, Map.of(4L, head));
        other.forEach(walk::take);

        assertThat(walk.fault())
                .hasValueSatisfying(fault -> assertThat(fault.number()).isEqualTo(4));
    }

    private void assertFault(Fault.Kind kind, long number) {
        assertThat(walk(Map.of()).fault()).hasValueSatisfying(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.number()).isEqualTo(number);
        });
    }

    private ChainWalk walk(Map<Long, String> exported) {
        ChainWalk walk = new ChainWalk(CLINIC, exported);
        links.forEach(walk::take);
        return walk;
    }

    private static Link changed(Link link) {
        String[] columns = link.columns().clone();
        columns[7] = "SOMETHING_ELSE";
        return new Link(columns, link.hash(), false);
    }

    private static List<Link> chain(int length) {
        return chain(length, "RECORD_VIEWED");
    }

    private static List<Link> chain(int length, String action) {
        Chain chain = Chain.of(CLINIC);
        List<Link> links = new ArrayList<>();
        for (int number = 1; number <= length; number++) {
            String[] columns = {
                "" + number,
                "" + 7 * number,
                "2026-03-18",
                "id" + number,
                "1",
                "ADMIN",
                "a",
                action,
                null,
                null,
                "",
                null
            };
            links.add(new Link(columns, HexFormat.of().formatHex(chain.add(columns)), false));
        }
        return links;
    }
}
