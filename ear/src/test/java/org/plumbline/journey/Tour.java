package org.plumbline.journey;

import java.net.URI;
import java.util.List;
import org.plumbline.launcher.demo.DemoPatient;

/** The main pages of an application, with something on each of them. */
final class Tour {

    /** With a program, sessions, pain reports and retests. */
    private static final DemoPatient RICH = Demo.harbour(2);

    /** With a signed assessment that nobody decided on. */
    private static final DemoPatient UNDECIDED = Demo.harbour(7);

    /** Gets a draft, which is only looked at. */
    private static final DemoPatient DRAFTED = Demo.harbour(8);

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
        URI build = site.clinic(
                "/program/build.xhtml?assessment=" + signed.getQuery().replaceFirst(".*id=", ""));
        return List.of(
                site.clinic("/today/list.xhtml"),
                site.clinic("/caseload/list.xhtml"),
                overview,
                draft,
                signed,
                undecided,
                build,
                site.clinic("/knowledge/catalogue.xhtml"),
                site.clinic("/knowledge/exercises.xhtml"),
                site.clinic("/knowledge/add.xhtml"),
                site.clinic("/knowledge/changes.xhtml"));
    }

    static List<URI> portal(Screen patient) {
        new Today(patient);
        Site site = patient.site();
        return List.of(
                site.portal("/today/today.xhtml"),
                site.portal("/pain/report.xhtml"),
                site.portal("/pain/thanks.xhtml"));
    }

    /** Pages of one card, which anybody may open. */
    static List<URI> open(Site site) {
        return List.of(
                site.clinic("/signedout.xhtml"),
                site.clinic("/choose.xhtml"),
                site.clinic("/signup.xhtml"),
                site.clinic("/signup/terms.xhtml"),
                site.portal("/signedout.xhtml"),
                site.portal("/choose.xhtml"));
    }
}
