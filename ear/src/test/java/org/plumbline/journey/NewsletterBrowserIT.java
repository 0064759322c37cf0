package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;
import org.plumbline.launcher.mail.CaughtMail;

/** A patient asks for the newsletter, confirms it, gets an issue, and stops it by one POST of a mail program. */
@Journey
class NewsletterBrowserIT {

    private static final DemoPatient EMILY = Demo.harbour(4);
    private static final DemoPatient INES = Demo.lomas(5);
    private static final Pattern LINK = Pattern.compile("https?://\\S+/portal/newsletter/\\S+");
    private static final int NARROW = 360;
    private static final String PICTURES = "newsletter";

    private final HttpClient mailProgram =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private BehindThePages rows;

    @BeforeEach
    void lookBehind(Site site) {
        rows = new BehindThePages(site);
        forget();
    }

    @AfterEach
    void forget() {
        rows.write("delete from newsletter_delivery");
        rows.write("delete from newsletter_issue");
        rows.write("delete from newsletter_subscription");
    }

    @Test
    void comesToWhoeverConfirmsAndStopsAtOnceInEnglish(People people) throws Exception {
        comesAndStops(people, EMILY, people.staff(Demo.ANA), Words.ENGLISH);
    }

    @Test
    void comesToWhoeverConfirmsAndStopsAtOnceInSpanish(People people) throws Exception {
        comesAndStops(people, INES, people.staff(Demo.LUCIA), Words.SPANISH);
    }

    private void comesAndStops(People people, DemoPatient patient, Screen member, Locale language) throws Exception {
        Words words = Words.portal(language);
        Screen phone = people.patient(patient.userName());
        phone.page().setViewportSize(NARROW, 740);
        ask(phone, words);
        confirm(people, link(mail(people, patient, "/newsletter/confirm.xhtml")), words);
        phone.open(phone.site().portal("/newsletter/newsletter.xhtml"));
        assertThat(phone.see("#state h2")).hasText(words.get("newsletter_newsletter.heading.RUNNING"));
        fits(phone);

        String first = write(member, Words.clinic(language));
        CaughtMail issue = mail(people, patient, "/newsletter/unsubscribe.xhtml");
        assertThat(issue.subject()).isEqualTo(first);
        assertThat(issue.headers()).contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        stopsByPost(oneClick(issue), people.site());
        phone.page().reload();
        assertThat(phone.see("#state h2")).hasText(words.get("newsletter_newsletter.heading.NONE"));
        openWrittenLink(people, link(issue), words);
        member.open(member.site().clinic("/newsletter/list.xhtml"));
        assertThat(member.part("subscribers"))
                .hasText(Words.clinic(language).get("newsletter_list.note.subscribers", 0));
    }

    private static void ask(Screen phone, Words words) {
        phone.open(phone.site().portal("/learn/articles.xhtml"));
        phone.part("newsletter").click();
        phone.arriveAt("/newsletter/newsletter.xhtml");
        assertThat(phone.see("#state h2")).hasText(words.get("newsletter_newsletter.heading.NONE"));
        fits(phone);
        phone.part("ask").click();
        assertThat(phone.see("#state h2")).hasText(words.get("newsletter_newsletter.heading.ASKED"));
        fits(phone);
    }

    /** Programs look at links in mails: only the button counts. */
    private void confirm(People people, URI link, Words words) throws IOException, InterruptedException {
        assertThat(send(HttpRequest.newBuilder(link)).statusCode()).isEqualTo(200);
        assertThat(rows.texts("select 1::text from newsletter_subscription where confirmed_at is not null"))
                .isEmpty();

        Screen reader = people.somebody(Device.PHONE);
        reader.open(link);
        assertThat(reader.see("h1")).hasText(words.get("newsletter_confirm.title.ASKED"));
        fits(reader);
        reader.part("confirm").click();
        assertThat(reader.see("h1")).hasText(words.get("newsletter_confirm.title.DONE"));
        reader.open(link);
        assertThat(reader.see("h1")).hasText(words.get("newsletter_confirm.title.ALREADY"));
        reader.open(URI.create(link + "x"));
        assertThat(reader.see("h1")).hasText(words.get("newsletter_confirm.title.OVER"));
    }

    private static String write(Screen member, Words words) {
        member.open(member.site().clinic("/newsletter/list.xhtml"));
        assertThat(member.part("subscribers")).hasText(words.get("newsletter_list.note.subscribers", 1));
        member.accessible().see("#starts a").first().click();
        member.arriveAt("/newsletter/write.xhtml");
        member.accessible();
        String title = member.part("issue:title").inputValue();
        member.part("issue:keep").click();
        member.arriveAt("/newsletter/preview.xhtml");
        assertThat(member.see("#mail h2")).hasText(title);
        fits(member);
        member.part("send:go").click();
        member.arriveAt("/newsletter/list.xhtml");
        assertThat(member.see("#messages")).containsText(words.get("newsletter_preview.done.sent", 1));
        member.accessible();
        return title;
    }

    /** Without a cookie, an origin or a sign-in; a look at the address changes nothing. */
    private void stopsByPost(URI address, Site site) throws IOException, InterruptedException {
        HttpResponse<String> look = send(HttpRequest.newBuilder(address));
        assertThat(look.statusCode()).isEqualTo(303);
        assertThat(look.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/portal/newsletter/unsubscribe.xhtml?token="));
        assertThat(rows.texts("select 1::text from newsletter_subscription where ended_at is not null"))
                .isEmpty();

        assertThat(post(address).statusCode()).isEqualTo(204);
        assertThat(postInParts(address).statusCode()).as("once more").isEqualTo(204);
        assertThat(post(site.portal("/api/unsubscribe?token=forged")).statusCode())
                .isEqualTo(404);
        assertThat(rows.texts("select 1::text from newsletter_subscription where ended_at is not null"))
                .hasSize(1);
    }

    private static void openWrittenLink(People people, URI link, Words words) {
        Screen reader = people.somebody(Device.PHONE);
        reader.open(link);
        assertThat(reader.see("h1")).hasText(words.get("newsletter_unsubscribe.title.ASKED"));
        fits(reader);
        reader.part("stop").click();
        assertThat(reader.see("h1")).hasText(words.get("newsletter_unsubscribe.title.DONE"));
        fits(reader);
    }

    private HttpResponse<String> post(URI address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));
    }

    private HttpResponse<String> postInParts(URI address) throws IOException, InterruptedException {
        String part = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(part)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return mailProgram.send(request.build(), BodyHandlers.ofString());
    }

    private static CaughtMail mail(People people, DemoPatient patient, String words) {
        return people.site().mail(patient.userName(), words);
    }

    private static URI link(CaughtMail mail) {
        Matcher link = LINK.matcher(mail.body().text());
        assertThat(link.find()).as(mail.body().text()).isTrue();
        return URI.create(link.group());
    }

    private static URI oneClick(CaughtMail mail) {
        return mail.headers().stream()
                .filter(header -> header.startsWith("List-Unsubscribe: <"))
                .map(header -> URI.create(header.replaceAll("^[^<]*<|>$", "")))
                .findFirst()
                .orElseThrow();
    }

    private static void fits(Screen phone) {
        phone.accessible();
        assertThat(phone.scrollsSideways()).isFalse();
        phone.keepPicture(PICTURES
                + phone.address().getPath().replace('/', '-')
                + phone.see("html").getAttribute("lang"));
    }
}
