package org.plumbline.journey;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.launcher.demo.DemoPatient;

/** The main pages of an application, with something on each of them. */
final class Tour {

    /** With a program, sessions, pain reports and retests. */
    private static final DemoPatient RICH = Demo.harbour(2);

    /** With a signed assessment that nobody decided on. */
    private static final DemoPatient UNDECIDED = Demo.harbour(7);

    /** Gets a draft, which is only looked at. */
    private static final DemoPatient DRAFTED = Demo.harbour(8);

    /** Pages about a patient, which take the patient's id. */
    private static final List<String> OF_THE_PORTAL = List.of(
            "/today/today.xhtml",
            "/pain/diary.xhtml",
            "/pain/report.xhtml",
            "/pain/offline.xhtml",
            "/progress/progress.xhtml",
            "/more/more.xhtml",
            "/pain/thanks.xhtml",
            "/message/thread.xhtml",
            "/learn/articles.xhtml",
            "/learn/article.xhtml?id=small-steps",
            "/newsletter/newsletter.xhtml",
            "/outcome/rate.xhtml",
            "/outcome/thanks.xhtml",
            "/reminder/reminders.xhtml",
            "/session/play.xhtml",
            "/danger/signs.xhtml",
            "/danger/screen.xhtml",
            "/danger/answered.xhtml",
            "/consent/consent.xhtml",
            "/consent/withdraw.xhtml",
            "/settings/settings.xhtml",
            "/settings/devices.xhtml",
            "/settings/data.xhtml",
            "/settings/leave.xhtml");

    private static final List<String> OF_A_PATIENT = List.of(
            "/patient/assessments.xhtml",
            "/patient/programs.xhtml",
            "/patient/sessions.xhtml",
            "/patient/documents.xhtml",
            "/letter/write.xhtml",
            "/patient/history.xhtml",
            "/message/thread.xhtml",
            "/visit/list.xhtml",
            "/outcome/list.xhtml",
            "/transfer/handover.xhtml",
            "/transfer/send.xhtml",
            "/transfer/record.xhtml");

    private static final List<String> OF_THE_CLINIC = List.of(
            "/today/list.xhtml",
            "/caseload/list.xhtml",
            "/message/list.xhtml",
            "/message/templates.xhtml",
            "/newsletter/list.xhtml",
            "/newsletter/write.xhtml?article=small-steps",
            "/report/clinic.xhtml",
            "/transfer/handed.xhtml",
            "/transfer/receive.xhtml",
            "/knowledge/catalogue.xhtml",
            "/knowledge/exercises.xhtml",
            "/knowledge/exercises.xhtml?exercise=bridge",
            "/knowledge/add.xhtml",
            "/knowledge/changes.xhtml");

    private Tour() {}

    /** Walks through the console and notes the addresses. */
    static List<URI> console(Screen clinician) {
        Overview rich = new Caseload(clinician).open(RICH);
        URI overview = clinician.address();
        rich.openSigned();
        URI signed = clinician.address();
        Caseload.again(clinician).open(UNDECIDED).openSigned();
        URI undecided = clinician.address();
        Caseload.again(clinician).open(DRAFTED).assess();
        URI draft = clinician.address();
        Site site = clinician.site();
        Stream<URI> ofAPatient = OF_A_PATIENT.stream().map(page -> site.clinic(page + "?id=" + id(overview)));
        Stream<URI> found = Stream.of(
                overview,
                draft,
                signed,
                undecided,
                site.clinic("/assessment/compare.xhtml?id=" + id(signed)),
                site.clinic("/program/build.xhtml?assessment=" + id(signed)),
                site.clinic("/program/versions.xhtml?patient=" + id(overview)));
        return Stream.of(OF_THE_CLINIC.stream().map(site::clinic), found, ofAPatient)
                .flatMap(pages -> pages)
                .toList();
    }

    private static String id(URI address) {
        return address.getQuery().replaceFirst(".*id=", "");
    }

    static List<URI> portal(Screen patient) {
        new Today(patient);
        return OF_THE_PORTAL.stream().map(patient.site()::portal).toList();
    }

    /** Pages of one card, which anybody may open. */
    static List<URI> open(Site site) {
        return List.of(
                site.clinic("/signedout.xhtml"),
                site.clinic("/choose.xhtml"),
                site.clinic("/signup.xhtml"),
                site.clinic("/signup/terms.xhtml"),
                site.portal("/signedout.xhtml"),
                site.portal("/newsletter/confirm.xhtml"),
                site.portal("/newsletter/unsubscribe.xhtml"),
                site.portal("/gone.xhtml"),
                site.portal("/choose.xhtml"));
    }
}
