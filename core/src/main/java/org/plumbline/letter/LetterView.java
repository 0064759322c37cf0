package org.plumbline.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What fills the template of a letter. */
record LetterView(Sheet sheet) {

    Map<String, String> t() {
        return Pen.words(locale()).plain();
    }

    String lang() {
        return locale().getLanguage();
    }

    String paper() {
        return sheet.edition().paper().size();
    }

    String accent() {
        return sheet.head().accent();
    }

    List<String> logo() {
        return sheet.head().logo().stream().toList();
    }

    String clinic() {
        return sheet.head().clinic();
    }

    String title() {
        return say("title." + sheet.kind());
    }

    String date() {
        return day(sheet.signed().on());
    }

    String about() {
        return say("about", sheet.about().patient(), day(sheet.about().born()));
    }

    String patient() {
        return sheet.about().patient();
    }

    /** The days that it tells of. */
    List<String> covered() {
        return sheet.about().covered().stream()
                .map(days -> say("covered", day(days.from()), day(days.to())))
                .toList();
    }

    List<String> addressee() {
        return there(sheet.wording().addressee());
    }

    List<String> urgency() {
        return sheet.wording().urgency().stream()
                .map(how -> say("urgency." + how))
                .toList();
    }

    /** What was typed that stands before what the record holds. */
    List<Said> before() {
        boolean referral = sheet.kind() == LetterKind.REFERRAL;
        return said(
                new Said(say("reason.heading"), sheet.wording().reason()),
                referral ? asks() : summary(),
                referral ? summary() : new Said("", ""));
    }

    /** What was typed that stands after it. */
    List<Said> after() {
        return sheet.kind() == LetterKind.PROGRESS ? said(asks()) : List.of();
    }

    private Said asks() {
        return new Said(say("asks." + sheet.kind()), sheet.wording().asks());
    }

    private Said summary() {
        return new Said(say("summary." + sheet.kind()), sheet.wording().summary());
    }

    private static List<Said> said(Said... all) {
        return Stream.of(all).filter(one -> !one.words().isEmpty()).toList();
    }

    List<Part> parts() {
        return sheet.parts();
    }

    String author() {
        return sheet.signed().author();
    }

    String signed() {
        return say("signed", sheet.signed().author(), date());
    }

    /** What was typed, under a heading. */
    record Said(String heading, String words) {}

    private static List<String> there(String words) {
        return words.isEmpty() ? List.of() : List.of(words);
    }

    private String say(String key, Object... places) {
        return Pen.words(locale()).say(key, places);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }

    private Locale locale() {
        return sheet.edition().locale();
    }
}
