package org.plumbline.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.NotAllowed;

/** The issues of the bound clinic's newsletter, and their ways. To be asked within a transaction. */
@ApplicationScoped
class Issues {

    private final EntityManager entityManager;

    @Inject
    Issues(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Issues() {
        this(null);
    }

    /** The newest ones, drafts among them. */
    List<IssueCard> newest(int most) {
        List<Issue> newest = entityManager
                .createNamedQuery("Issue.newest", Issue.class)
                .setMaxResults(most)
                .getResultList();
        Map<UUID, Map<DeliveryState, Integer>> counts = counts(newest);
        return newest.stream()
                .map(issue -> IssueCard.of(issue, counts.getOrDefault(issue.id(), Map.of())))
                .toList();
    }

    /** @throws NotAllowed where the clinic has none of this id */
    IssueCard card(UUID id) {
        Issue issue = Optional.ofNullable(entityManager.find(Issue.class, id)).orElseThrow(NotAllowed::new);
        return IssueCard.of(issue, counts(List.of(issue)).getOrDefault(id, Map.of()));
    }

    /**
     * An issue that nobody else changes until the transaction's end, from the state that its editor saw.
     *
     * @throws NotAllowed where the clinic has none of this id
     * @throws org.plumbline.tenancy.ChangedMeanwhile where it was changed or sent since
     */
    Issue change(UUID id, int version) {
        Issue issue = Optional.ofNullable(entityManager.find(Issue.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotAllowed::new);
        issue.mustBeAt(version);
        return issue;
    }

    void add(Issue issue) {
        entityManager.persist(issue);
    }

    void drop(Issue issue) {
        entityManager.remove(issue);
    }

    /** Writes that an issue goes to subscribers, once each. */
    List<Delivery> deliver(Issue issue, List<Subscription> to) {
        List<Delivery> all = to.stream()
                .map(subscription -> new Delivery(issue, subscription))
                .toList();
        all.forEach(entityManager::persist);
        return all;
    }

    Optional<Delivery> delivery(UUID id) {
        return Optional.ofNullable(entityManager.find(Delivery.class, id));
    }

    IssueText text(Delivery of) {
        return entityManager.find(Issue.class, of.issueId()).text();
    }

    private Map<UUID, Map<DeliveryState, Integer>> counts(List<Issue> of) {
        Map<UUID, Map<DeliveryState, Integer>> counts = new HashMap<>();
        if (!of.isEmpty()) {
            entityManager
                    .createNamedQuery("Delivery.counts", Object[].class)
                    .setParameter("issues", of.stream().map(Issue::id).toList())
                    .getResultList()
                    .forEach(row -> counts.computeIfAbsent((UUID) row[0], id -> new EnumMap<>(DeliveryState.class))
                            .put((DeliveryState) row[1], ((Long) row[2]).intValue()));
        }
        return counts;
    }
}
