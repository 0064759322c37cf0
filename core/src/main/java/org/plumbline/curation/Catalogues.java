package org.plumbline.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.tenancy.CurrentTenant;

/**
 * The catalogue of the bound clinic, now and at each of its earlier versions. To be asked within a transaction; pages ask
 * {@link ViewCatalogue}.
 *
 * <p>A catalogue never changes, so each is made once and kept, by clinic and version; which one is the clinic's is read once in a
 * transaction.
 */
@ApplicationScoped
public class Catalogues {

    private static final int MOST_KEPT = 500;
    private static final Pattern VERSION = Pattern.compile("([^+]+)(?:\\+(\\d{1,9}))?");

    private final Editions editions;
    private final ClinicChanges changes;
    private final CurrentTenant tenant;
    private final TransactionSynchronizationRegistry transaction;
    private final Map<Key, Catalogue> kept = new LeastRecent();

    @Inject
    Catalogues(
            Editions editions,
            ClinicChanges changes,
            CurrentTenant tenant,
            TransactionSynchronizationRegistry transaction) {
        this.editions = editions;
        this.changes = changes;
        this.tenant = tenant;
        this.transaction = transaction;
    }

    Catalogues() {
        this(null, null, null, null);
    }

    /** The catalogue of the bound clinic, with the clinic's changes. */
    public Catalogue current() {
        Catalogue read = (Catalogue) transaction.getResource(Catalogues.class);
        if (read == null || isChanging()) {
            read = adapted(editions.newest(), changes.numberOfCatalogue());
            transaction.putResource(Catalogues.class, read);
        }
        return read;
    }

    /**
     * The bound clinic's catalogue of an earlier version, or of the present one.
     *
     * @throws CatalogueVersionUnknown where the clinic never had it
     */
    public Catalogue of(String version) {
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches()) {
            throw new CatalogueVersionUnknown(version);
        }
        int number = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        Catalogue catalogue =
                adapted(editions.of(parts.group(1)).orElseThrow(() -> new CatalogueVersionUnknown(version)), number);
        if (!catalogue.version().equals(version)) {
            throw new CatalogueVersionUnknown(version);
        }
        return catalogue;
    }

    /** From here on nothing that the transaction reads is kept: its change may still be undone, and its number be another's. */
    void changed() {
        transaction.putResource(ClinicChange.class, true);
    }

    private boolean isChanging() {
        return transaction.getResource(ClinicChange.class) != null;
    }

    private Catalogue adapted(Catalogue edition, int number) {
        if (number == 0 || isChanging()) {
            return make(edition, number);
        }
        Key key = new Key(tenant.id(), edition.version(), number);
        return known(key).orElseGet(() -> keep(key, make(edition, number)));
    }

    private Catalogue make(Catalogue edition, int number) {
        return number == 0 ? edition : edition.adapted(new Made(changes.upTo(number)).adaptations());
    }

    private Optional<Catalogue> known(Key key) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(key));
        }
    }

    /** A number that no change of the catalogue has yet is not kept: one may come. */
    private Catalogue keep(Key key, Catalogue made) {
        if (made.adaptations().number() == key.number()) {
            synchronized (kept) {
                kept.put(key, made);
            }
        }
        return made;
    }

    private record Key(UUID clinic, String edition, int number) {}

    private static final class LeastRecent extends LinkedHashMap<Key, Catalogue> {

        private static final long serialVersionUID = 1L;

        LeastRecent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Catalogue> eldest) {
            return size() > MOST_KEPT;
        }
    }
}
