package org.plumbline.figure;

import java.util.List;
import java.util.Locale;
import org.plumbline.knowledge.Side;

/** One picture for its author: its moments, the still large and small, on light and dark ground, and the words it goes with. */
final class TrialPage {
    static final int WIDTH = 1240;
    static final int HEIGHT = 790;

    private static final String STYLE = "body{margin:0;font:13px/1.4 sans-serif;background:#fbfaf7;color:#14242b}"
            + "div{float:left;margin:4px;border:1px solid #d9dedc}svg{display:block}.dark{background:#10181c}"
            + "section{clear:both}aside{position:absolute;left:820px;top:500px;width:400px}ol{margin:4px 24px}";

    private final Picture picture;
    private int number;

    TrialPage(Picture picture) {
        this.picture = picture;
    }

    String html() {
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html><meta charset=\"utf-8\"><style>" + STYLE + "</style><section>");
        List<Key> keys = picture.motion().keys();
        int wide = (WIDTH - 20) / Math.max(3, 2 * keys.size() - 1) - 12;
        for (int i = 0; i < keys.size(); i++) {
            page.append(box(wide, drawing(false, Side.RIGHT).at(keys.get(i).body())));
            if (i + 1 < keys.size()) {
                page.append(
                        box(wide, drawing(false, Side.RIGHT).at(picture.motion().between(i, 0.5))));
            }
        }
        page.append("</section><section>")
                .append(box(560, drawing(false, Side.RIGHT).svg()));
        page.append(box(160, drawing(false, Side.RIGHT).svg()));
        page.append(box(160, drawing(false, Side.LEFT).svg()));
        page.append("<div class=\"dark\">"
                + sized(220, dark(drawing(false, Side.RIGHT).svg())) + "</div>");
        String moving = drawing(true, Side.RIGHT).svg();
        page.append(box(220, moving)).append("</section><aside>").append(words(moving.length()));
        return page.toString();
    }

    private String words(int size) {
        StringBuilder words =
                new StringBuilder("<b>" + picture.exercise().name().en() + "</b> ("
                        + picture.exercise().role() + ", " + picture.exercise().position() + ")<ol>");
        picture.exercise().steps().forEach(step -> words.append("<li>").append(step.en()));
        return words + "</ol>"
                + String.format(
                        Locale.ROOT,
                        "One round %.1f s, %.1f KB moving",
                        picture.motion().seconds(),
                        size / 1024.0);
    }

    private Drawing drawing(boolean moving, Side side) {
        number++;
        return new Drawing(picture, new Showing(side, moving, Locale.ENGLISH), "p" + number);
    }

    private static String dark(String svg) {
        return svg.replace("@media(prefers-color-scheme:dark)", "@media all");
    }

    private static String box(int width, String svg) {
        return "<div>" + sized(width, svg) + "</div>";
    }

    private static String sized(int width, String svg) {
        return svg.replaceFirst("<svg ", "<svg width=\"" + width + "\" ");
    }
}
