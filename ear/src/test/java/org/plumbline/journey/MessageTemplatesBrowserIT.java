package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** A clinic keeps what it writes again and again, and puts it into an answer. */
@Journey
class MessageTemplatesBrowserIT {

    private static final String NAME = "Welcome back";
    private static final String PAGE = "/message/templates.xhtml";

    @AfterEach
    void forget(Site site) {
        new BehindThePages(site).write("delete from message_template where name = ?", NAME);
    }

    @Test
    void areKeptUsedAndRemovedInEnglish(People people) {
        Screen ana = people.staff(Demo.ANA);
        keptUsedAndRemoved(ana, Words.clinic(Words.ENGLISH), Demo.harbour(9));
    }

    @Test
    void areKeptUsedAndRemovedInSpanish(People people) {
        Screen lucia = people.staff(Demo.LUCIA);
        keptUsedAndRemoved(lucia, Words.clinic(Words.SPANISH), Demo.lomas(7));
    }

    private static void keptUsedAndRemoved(Screen member, Words words, DemoPatient patient) {
        kept(member, words);
        used(member, patient);
        removed(member, words);
    }

    private static void kept(Screen member, Words words) {
        member.go("/message/list.xhtml").part("templates").click();
        member.arriveAt(PAGE);
        fill(member, NAME, "Hello {name} {family}", "Hola, {nombre}");
        member.part("template:keep").click();
        assertThat(member.part("english-error")).hasText(words.get("message_templates.error.PLACE_UNKNOWN"));
        assertThat(member.part("template:english")).hasValue("Hello {name} {family}");
        member.accessible();
        fill(member, NAME, "Hello {name}", "Hola, {nombre}");
        member.part("template:keep").dblclick();
        assertThat(member.see("#messages")).containsText(words.get("message_templates.done.kept"));
        assertThat(rows(member)).hasCount(1);
        member.accessible();
    }

    private static void used(Screen member, DemoPatient patient) {
        open(member, patient);
        member.part("reply:text").fill("First line");
        member.part("reply:template").selectOption("es " + NAME);
        member.part("reply:insert").click();
        assertThat(member.part("reply:text")).hasValue("First line\n\n" + "Hola, " + patient.givenName());
        member.accessible();
    }

    private static void removed(Screen member, Words words) {
        member.go(PAGE);
        rows(member)
                .locator("input[value='" + words.get("message_templates.button.change") + "']")
                .click();
        assertThat(member.part("template:english")).hasValue("Hello {name}");
        rows(member)
                .locator("input[value='" + words.get("message_templates.button.drop") + "']")
                .click();
        assertThat(rows(member)).hasCount(0);
        member.accessible();
        member.part("kept:undo").click();
        assertThat(rows(member)).hasCount(1);
    }

    private static void open(Screen member, DemoPatient patient) {
        String id = new BehindThePages(member.site())
                .texts("select id::text from patient where user_id = ?", patient.userId())
                .get(0);
        member.go("/message/thread.xhtml?id=" + id).arriveAt("/message/thread.xhtml");
    }

    private static void fill(Screen member, String name, String english, String spanish) {
        member.part("template:name").fill(name);
        member.part("template:english").fill(english);
        member.part("template:spanish").fill(spanish);
    }

    private static Locator rows(Screen member) {
        return member.see("#templates > li").filter(new Locator.FilterOptions().setHasText(NAME));
    }
}
