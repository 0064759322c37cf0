package org.plumbline.portal.api;

import jakarta.ws.rs.FormParam;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days of the week in a form, each a field of its own that is sent where it is ticked: no field comes twice. */
public class WeekForm {

    @FormParam("day1")
    private String day1;

    @FormParam("day2")
    private String day2;

    @FormParam("day3")
    private String day3;

    @FormParam("day4")
    private String day4;

    @FormParam("day5")
    private String day5;

    @FormParam("day6")
    private String day6;

    @FormParam("day7")
    private String day7;

    /** The days that are ticked. */
    Set<DayOfWeek> ticked() {
        String[] days = Stream.of(day1, day2, day3, day4, day5, day6, day7).toArray(String[]::new);
        return IntStream.range(0, days.length)
                .filter(i -> days[i] != null)
                .mapToObj(i -> DayOfWeek.of(i + 1))
                .collect(Collectors.toSet());
    }
}
