package org.plumbline.opening;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.plumbline.identity.MailAddress;

/** How many mails of sign-ups go out: a few to one address, and not very many in all, so that nobody sends mails by us. */
@ApplicationScoped
class SignupMails {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int TO_ONE = 3;
    private static final int TO_ALL = 100;
    private static final int MOST_ADDRESSES = 10_000;

    private final Cache<MailAddress, Bucket> byAddress = Caffeine.newBuilder()
            .expireAfterAccess(HOUR)
            .maximumSize(MOST_ADDRESSES)
            .build();
    private final Bucket all = perHour(TO_ALL);

    /** Whether one more may go to this address; it is counted. */
    boolean mayGoTo(MailAddress address) {
        return byAddress.get(address, unseen -> perHour(TO_ONE)).tryConsume(1) && all.tryConsume(1);
    }

    private static Bucket perHour(int mails) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(mails).refillGreedy(mails, HOUR))
                .build();
    }
}
