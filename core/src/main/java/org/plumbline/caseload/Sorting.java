package org.plumbline.caseload;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import java.time.LocalDate;
import java.util.List;

/** The order of a query on the caseload. */
final class Sorting {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 1, 1);

    private final CriteriaBuilder builder;
    private final Selection from;
    private final boolean falling;

    Sorting(Selection from, boolean falling) {
        this.builder = from.builder();
        this.from = from;
        this.falling = falling;
    }

    List<Order> by(CaseloadOrder.By by, LocalDate today) {
        Order name = order(from.patient().get("name").get("folded"), by == CaseloadOrder.By.NAME && falling);
        return List.of(first(by, today, name), name, builder.asc(from.patient().get("id")));
    }

    private Order first(CaseloadOrder.By by, LocalDate today, Order name) {
        return switch (by) {
            case NAME -> name;
            case NUMBER -> text(from.patient().get("number").get("folded"));
            case AGE -> day(from.patient().get("birthDate"), !falling);
            case STAGE -> day(from.entry().get("examined").get("onsetOn"), !falling);
            case PROGRAM -> number(from.entry().get("running").get("number"));
            case LIGHT ->
                number(builder.function("pressing", Integer.class, from.entry().get("light")));
            case PAIN -> number(from.entry().get("days").get("painLast"));
            case REPORTED -> day(from.entry().get("days").get("painTo"), falling);
            case ADHERENCE -> number(from.adherence(today));
            case SEEN -> day(from.entry().get("examined").get("on"), falling);
        };
    }

    private Order number(Expression<Integer> value) {
        return order(builder.coalesce(value, falling ? -1 : Integer.MAX_VALUE), falling);
    }

    private Order day(Expression<LocalDate> value, boolean latestFirst) {
        return order(builder.coalesce(value, latestFirst ? BEFORE_ALL : AFTER_ALL), latestFirst);
    }

    private Order text(Expression<String> value) {
        return order(builder.coalesce(value, falling ? "" : Character.toString(Character.MAX_CODE_POINT)), falling);
    }

    private Order order(Expression<?> value, boolean greatestFirst) {
        return greatestFirst ? builder.desc(value) : builder.asc(value);
    }
}
