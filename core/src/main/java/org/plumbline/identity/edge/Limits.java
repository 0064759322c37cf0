package org.plumbline.identity.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** How often each person, clinic and address may ask. Each of the two applications counts for itself. */
@ApplicationScoped
class Limits {

    private static final Logger LOG = System.getLogger(Limits.class.getName());

    private final Map<Limit, Buckets> buckets;

    @Inject
    Limits(Config config) {
        this(limit -> Rate.parse(config.getValue("plumbline.limits." + limit.setting(), String.class)));
    }

    Limits() {
        buckets = Map.of();
    }

    Limits(Function<Limit, Rate> rates) {
        buckets = Arrays.stream(Limit.values())
                .collect(Collectors.toMap(
                        limit -> limit,
                        limit -> new Buckets(rates.apply(limit)),
                        (one, other) -> one,
                        () -> new EnumMap<>(Limit.class)));
    }

    /**
     * Counts a request.
     *
     * @param key an id or an address, never a name
     * @return seconds to wait; 0 where the request may go on
     */
    long count(Limit limit, String key) {
        Buckets.Verdict verdict = buckets.get(limit).count(key);
        if (verdict.toBeTold()) {
            LOG.log(Level.WARNING, "too many requests: limit {0}, key {1}", limit.setting(), key);
        }
        return verdict.retryAfter();
    }
}
