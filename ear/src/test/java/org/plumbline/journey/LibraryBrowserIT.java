package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The library is looked through, read, kept at hand by each member, and thinned out by the admin. */
@Journey
class LibraryBrowserIT {

    private static final String PAGE = "/knowledge/exercises.xhtml";
    private static final Pattern MOVING = Pattern.compile(".*moving=true.*");
    private static final Pattern STILL = Pattern.compile(".*moving=false.*");

    @AfterEach
    void forget(Site site) {
        new BehindThePages(site).write("delete from favourite_exercise");
    }

    @Test
    void isLookedThroughAndReadInEnglish(People people) {
        lookedThroughAndRead(people.staff(Demo.ANA), Words.clinic(Words.ENGLISH));
    }

    @Test
    void isLookedThroughAndReadInSpanish(People people) {
        lookedThroughAndRead(people.staff(Demo.LUCIA), Words.clinic(Words.SPANISH));
    }

    private static void lookedThroughAndRead(Screen member, Words words) {
        member.part("place-catalogue").click();
        member.arriveAt(PAGE);
        assertThat(member.see("h1")).hasText(words.get("knowledge_exercises.title.page"));
        assertThat(member.see("#shown")).hasCount(0);
        search(member, "glut");
        String before = count(member).innerText();
        member.part("library:position").selectOption("LYING_ON_SIDE");
        assertThat(count(member)).not().hasText(before);
        int found = tiles(member).count();
        assertThat(found).isBetween(1, 23);
        member.accessible();

        tiles(member).first().locator(".tile-open").press("Enter");
        assertThat(member.see("#shown h2"))
                .hasText(tiles(member).first().locator(".tile-open").inputValue());
        assertThat(member.see("#shown #doses dd")).hasCount(3);
        assertThat(member.see("#shown #answered li").first()).isVisible();
        assertThat(member.see("#shown #sources li").first()).isVisible();
        assertThat(member.page().url()).contains("?exercise=");
        assertThat(member.part("offer:offering")).hasCount(0);
        member.accessible();

        search(member, "zzzz");
        assertThat(member.see(".empty-heading").first()).hasText(words.get("layout.library.none"));
        member.accessible();
    }

    @Test
    void aPictureMovesWhileItsExerciseIsPointedAtOrHasTheFocus(People people) {
        Screen ana = library(people.staff(Demo.ANA));
        Locator picture = tiles(ana).nth(1).locator("img");

        assertThat(picture).hasAttribute("src", STILL);
        tiles(ana).nth(1).hover();
        assertThat(picture).hasAttribute("src", MOVING);
        ana.see("h1").hover();
        assertThat(picture).hasAttribute("src", STILL);
        tiles(ana).nth(1).locator(".tile-open").focus();
        assertThat(picture).hasAttribute("src", MOVING);

        ana.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        tiles(ana).nth(2).hover();
        assertThat(tiles(ana).nth(2).locator("img")).hasAttribute("src", STILL);
    }

    @Test
    void aFavouriteIsFoundAgainByWhoeverStarredIt(People people) {
        Screen ana = library(people.staff(Demo.ANA));
        Locator star = tiles(ana).nth(3).locator(".star");
        String name = tiles(ana).nth(3).locator(".tile-open").inputValue();

        star.press("Enter");
        assertThat(star).hasAttribute("aria-pressed", "true");
        ana.choose(ana.see("input[value='FAVOURITES']"));
        assertThat(tiles(ana)).hasCount(1);
        assertThat(tiles(ana).first().locator(".tile-open")).hasValue(name);
        ana.accessible();
        Screen tom = library(people.staff(Demo.tom().userName()));
        tom.choose(tom.see("input[value='FAVOURITES']"));
        assertThat(tiles(tom)).hasCount(0);

        star(ana).press("Enter");
        assertThat(tiles(ana)).hasCount(0);
        ana.accessible();
    }

    @Test
    void theAdminHidesAnExerciseAndTakesItBack(People people) {
        Words words = Words.clinic(Words.SPANISH);
        Screen carmen = people.staff(Demo.CARMEN).arriveAt("/caseload/list.xhtml");
        carmen.go(PAGE + "?exercise=dead-bug").arriveAt(PAGE);
        carmen.part("offer:hide").click();
        assertThat(carmen.part("reason-error")).hasText(words.get("knowledge_catalogue.error.reason"));
        carmen.accessible();
        carmen.part("offer:reason").fill("Solo era una prueba");
        carmen.part("offer:hide").click();
        assertThat(carmen.see("#shown .undo")).containsText(words.get("knowledge_exercises.done.hidden"));
        assertThat(carmen.see("#shown .tile-tags")).containsText(words.get("layout.mark.hidden"));
        carmen.accessible();

        carmen.part("offer:undo").click();
        assertThat(carmen.see("#shown .undo")).hasCount(0);
        assertThat(carmen.see("#shown .tile-tags")).not().containsText(words.get("layout.mark.hidden"));
    }

    private static Screen library(Screen member) {
        return member.arriveAt("/caseload/list.xhtml").go(PAGE).arriveAt(PAGE);
    }

    private static void search(Screen member, String words) {
        String before = count(member).innerText();
        member.part("library:sought").fill("");
        member.part("library:sought").pressSequentially(words);
        assertThat(count(member)).not().hasText(before);
        member.settle();
    }

    private static Locator count(Screen member) {
        return member.see(".found-count");
    }

    private static Locator tiles(Screen member) {
        return member.see(".library .tile");
    }

    private static Locator star(Screen member) {
        return tiles(member).first().locator(".star");
    }
}
