package org.plumbline.clinic.program;

import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.clinic.knowledge.LibraryPart;
import org.plumbline.clinic.knowledge.LibrarySearch;
import org.plumbline.program.LibraryEntry;

/** The clinic's library beside the program: searched, and each exercise added for what it answers. */
public final class LibraryForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 12;

    private final LinesForm lines;
    private final LibrarySearch search;

    LibraryForm(LinesForm lines) {
        this.lines = lines;
        this.search =
                new LibrarySearch(lines.shelf().library(), LibraryPart.ALL, LibraryPart.FAVOURITES, LibraryPart.OWN);
    }

    /** The first of what the search finds: what can be given before what can't, the member's favourites first, then by name. */
    public List<LibraryCard> getFound() {
        return found().limit(MOST_SHOWN).toList();
    }

    /** How many the search finds. */
    public long getCount() {
        return entries().count();
    }

    /** How many of them are not shown. */
    public long getMore() {
        return Math.max(0, getCount() - MOST_SHOWN);
    }

    private Stream<LibraryCard> found() {
        return entries()
                .map(entry -> new LibraryCard(entry, lines))
                .sorted(Comparator.comparing(LibraryCard::isRefused)
                        .thenComparing(card -> !card.getFacts().isFavourite())
                        .thenComparing(
                                card -> card.getFacts().getName(),
                                Collator.getInstance(lines.shelf().locale())));
    }

    private Stream<LibraryEntry> entries() {
        return lines.shelf().entries().stream().filter(entry -> search.finds(entry.exercise()));
    }

    /** What is looked for. */
    public LibrarySearch getSearch() {
        return search;
    }
}
