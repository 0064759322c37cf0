package org.plumbline.launcher.audit;

import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.plumbline.audit.Chain;

/** Goes along one clinic's chain, link by link, until something is wrong. */
final class ChainWalk {
    private final NavigableMap<Long, String> exported;
    private Chain chain;
    private long last;
    private Link broken;
    private Fault fault;

    /** @param exported the heads of this chain that were written down outside the database: hashes by number */
    ChainWalk(UUID clinic, Map<Long, String> exported) {
        this.exported = new TreeMap<>(exported);
        this.chain = Chain.of(clinic);
    }

    /** The next link in the order of the numbers. */
    void take(Link link) {
        if (fault == null) {
            check(link);
        } else if (broken != null && belongsWhereItBroke(link)) {
            fault = new Fault(Fault.Kind.OUT_OF_ORDER, fault.number(), fault.row());
            broken = null;
        }
    }

    private void check(Link link) {
        if (link.number() != last + 1) {
            fault = new Fault(Fault.Kind.MISSING, last + 1, "the seal");
        } else if (link.isEmpty()) {
            fault = new Fault(Fault.Kind.MISSING, link.number(), link.row());
        } else if (!hash(link.columns()).equals(link.hash())) {
            fault = new Fault(Fault.Kind.CHANGED, link.number(), link.row());
            broken = link;
        } else if (!exported.getOrDefault(link.number(), link.hash()).equals(link.hash())) {
            fault = new Fault(Fault.Kind.CHANGED, link.number(), link.row() + ", against the exported head,");
        } else {
            chain = Chain.from(HexFormat.of().parseHex(link.hash()));
            last = link.number();
        }
    }

    /** The one that was sealed there: found further on, by its hash or by the hash that stands where the chain broke. */
    private boolean belongsWhereItBroke(Link link) {
        return hash(link.columnsAs(broken, false)).equals(link.hash())
                || hash(link.columnsAs(broken, true)).equals(broken.hash());
    }

    private String hash(String[] columns) {
        return HexFormat.of().formatHex(chain.next(columns));
    }

    /** What is wrong, when every link was taken. */
    Optional<Fault> fault() {
        if (fault == null && !exported.isEmpty() && exported.lastKey() > last) {
            return Optional.of(new Fault(Fault.Kind.MISSING, last + 1, "the end of the chain"));
        }
        return Optional.ofNullable(fault);
    }
}
