package org.plumbline.clinic.caseload;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which columns are shown, and of how many days the lines of pain tell. */
public final class Layout implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SEPARATOR = "-";
    private static final int FEW = 14;
    private static final int MANY = 30;

    private final Set<Column> shown = EnumSet.noneOf(Column.class);
    private final HashMap<String, Boolean> has = new HashMap<>();
    private boolean longer;

    Layout() {
        setAddress(null);
    }

    boolean isShown(Column column) {
        return shown.contains(column);
    }

    int days() {
        return longer ? MANY : FEW;
    }

    /** As the address says it; nothing for the columns that are there as long as nobody chose. */
    Optional<String> address() {
        return shown.equals(standard())
                ? Optional.empty()
                : Optional.of(shown.stream().map(Enum::name).collect(Collectors.joining(SEPARATOR)));
    }

    private static Set<Column> standard() {
        return Stream.of(Column.values())
                .filter(Column::isStandard)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
    }

    /** As the address says it. */
    public String getAddress() {
        return address().orElse(null);
    }

    public void setAddress(String names) {
        choose(names == null ? standard().stream().map(Enum::name).toList() : Arrays.asList(names.split(SEPARATOR)));
    }

    private void choose(List<String> names) {
        shown.clear();
        names.forEach(name -> Choices.constant(Column.class, name).ifPresent(shown::add));
        for (Column column : Column.values()) {
            has.put(column.name(), shown.contains(column));
        }
    }

    /** By a column's name, whether it is shown. Asked for each cell: it is made when the columns are chosen. */
    public Map<String, Boolean> getHas() {
        return has;
    }

    /** The names of the columns that are shown. */
    public String[] getChosen() {
        return shown.stream().map(Enum::name).toArray(String[]::new);
    }

    public void setChosen(String[] names) {
        choose(names == null ? List.of() : Arrays.asList(names));
    }

    /** All that can be chosen. */
    public Column[] getColumns() {
        return Column.values();
    }

    /** Of how many days the lines of pain tell: 14 or 30. */
    public String getDays() {
        return Integer.toString(days());
    }

    public void setDays(String number) {
        longer = Integer.toString(MANY).equals(number);
    }
}
