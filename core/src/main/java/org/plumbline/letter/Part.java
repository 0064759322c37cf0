package org.plumbline.letter;

import java.util.List;

/**
 * A part of a letter that tells what the record holds.
 *
 * @param heading its heading
 * @param lines sentences
 * @param charts drawings; what they show stands in a table as well
 * @param grids tables
 */
public record Part(String heading, List<String> lines, List<Chart> charts, List<Grid> grids) {
    public Part {
        lines = List.copyOf(lines);
        charts = List.copyOf(charts);
        grids = List.copyOf(grids);
    }

    /**
     * A drawing.
     *
     * @param address an address that holds it
     * @param described what it shows, in words
     */
    public record Chart(String address, String described) {}

    /**
     * A table.
     *
     * @param head what stands over its columns
     * @param rows its rows
     */
    public record Grid(List<String> head, List<Row> rows) {
        public Grid {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param name what it tells of
     * @param cells the other columns
     */
    public record Row(String name, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    static Part of(String heading, List<String> lines) {
        return new Part(heading, lines, List.of(), List.of());
    }

    static Part of(String heading, List<String> lines, Grid grid) {
        return new Part(heading, lines, List.of(), grid.rows().isEmpty() ? List.of() : List.of(grid));
    }

    /** Whether it tells anything. */
    boolean isTelling() {
        return !lines.isEmpty() || !grids.isEmpty();
    }
}
