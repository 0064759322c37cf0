package org.plumbline.journey;

import com.microsoft.playwright.Locator;

/** The pages about the clinic's catalogue. */
final class Shelf {

    private final Screen screen;

    Shelf(Screen screen) {
        this.screen = screen.arriveAt("/caseload/list.xhtml");
    }

    /** Looks at a dysfunction. */
    Shelf dysfunction(String id) {
        screen.go("/knowledge/catalogue.xhtml?dysfunction=" + id).arriveAt("/knowledge/catalogue.xhtml");
        return this;
    }

    Locator entry(String id) {
        return screen.part(id);
    }

    /** The notice that content awaits review. */
    Locator notice() {
        return screen.see("main .notice-amber");
    }

    /** What was refused. */
    Locator refusal() {
        return screen.see(".notice-red");
    }

    /** Changes a limit, and waits until it is the clinic's own. */
    Shelf change(String id, String limit, String reason) {
        enter(id, limit, reason);
        entry(id).locator(".tag-own").waitFor();
        screen.page().waitForLoadState();
        return this;
    }

    /** Sends a limit. */
    void enter(String id, String limit, String reason) {
        open(entry(id));
        entry(id).locator("[id$=':limit']").fill(limit);
        entry(id).locator("[id$=':reason']").fill(reason);
        send(entry(id).locator("[id$=':change']"));
    }

    void restore(String id, String reason) {
        open(entry(id));
        entry(id).locator("[id$=':reason']").fill(reason);
        send(entry(id).locator("[id$=':restore']"));
    }

    void approve() {
        send(screen.part("approval:approve"));
        screen.see(".notice-green").first().waitFor();
        screen.accessible();
    }

    /** Adds an exercise that answers the first dysfunction, and comes to its picture. */
    void add(String name, String steps) {
        screen.go("/knowledge/add.xhtml").arriveAt("/knowledge/add.xhtml");
        screen.part("exercise:name").fill(name);
        screen.part("exercise:steps").fill(steps);
        screen.choose(screen.see("input[name='exercise:muscles']").first());
        screen.part("exercise:reason").fill("da fuerza al lado de la cadera");
        screen.part("exercise:add").click();
        screen.arriveAt("/knowledge/picture.xhtml");
    }

    /** Leaves the new exercise without a picture. */
    void leave() {
        screen.page().waitForLoadState();
        screen.part("done").click();
        screen.arriveAt("/knowledge/exercises.xhtml");
    }

    /** The exercise that is shown. */
    Locator shown() {
        return screen.part("shown");
    }

    void hide(String reason) {
        screen.part("offer:reason").fill(reason);
        send(screen.part("offer:hide"));
        screen.see("#shown .undo").waitFor();
    }

    /** The clinic's changes, the newest first. */
    Locator changes() {
        screen.go("/knowledge/changes.xhtml").arriveAt("/knowledge/changes.xhtml");
        return screen.see("#history tbody tr");
    }

    private static void open(Locator around) {
        around.locator("summary").click();
    }

    /** A form that is sent before its page was read to the end lacks what stands there. */
    private void send(Locator button) {
        screen.page().waitForLoadState();
        button.click();
    }
}
