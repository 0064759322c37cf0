package org.plumbline.bench.floor;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The statements of one request, recorded twice: ids that differ are those that the request makes. */
record Recording(List<LoggedStatement> all, List<LoggedStatement> again) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Whether both are the same statements in the same order. */
    static boolean isSame(List<LoggedStatement> one, List<LoggedStatement> other) {
        return !one.isEmpty()
                && one.stream()
                        .map(LoggedStatement::sql)
                        .toList()
                        .equals(other.stream().map(LoggedStatement::sql).toList());
    }

    /** How many read or write, but for those that bind the tenant. */
    long statements() {
        return all.stream().filter(each -> each.isWork() && !each.isBinding()).count();
    }

    /** The same without the audit's events. */
    long unaudited() {
        return statements() - all.stream().filter(LoggedStatement::isAudit).count();
    }

    /** For each parameter of a statement, whether it is an id that the request makes. */
    List<Boolean> made(int statement) {
        List<String> first = all.get(statement).parameters();
        List<String> second = again.get(statement).parameters();
        return IntStream.range(0, first.size())
                .mapToObj(place -> isId(first.get(place)) && !Objects.equals(first.get(place), second.get(place)))
                .toList();
    }

    private static boolean isId(String value) {
        return value != null && ID.matcher(value).matches();
    }
}
