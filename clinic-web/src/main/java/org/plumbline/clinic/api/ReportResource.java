package org.plumbline.clinic.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Costly;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.oversight.Csv;
import org.plumbline.report.Adherence;
import org.plumbline.report.Changes;
import org.plumbline.report.ClinicReport;
import org.plumbline.report.ViewReport;

/** Gives a copy of the report as CSV: counts alone, each with its part of the report. */
@Path("report")
@ApplicationScoped
@Costly
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ReportResource {

    private final ViewReport view;

    @Inject
    ReportResource(ViewReport view) {
        this.view = view;
    }

    ReportResource() {
        this(null);
    }

    /** The copy. */
    @GET
    @Produces("text/csv; charset=UTF-8")
    public Response copy() {
        return Response.ok(csv(view.export()))
                .header("Content-Disposition", "attachment; filename=\"report.csv\"")
                .build();
    }

    private static String csv(ClinicReport report) {
        return Csv.line("part", "name", "month", "count")
                + Csv.line("patients", "", "", number(report.patients()))
                + report.caseload().stream()
                        .map(each -> Csv.line("confirmed", each.dysfunction(), "", number(each.patients())))
                        .collect(Collectors.joining())
                + adherence(report.adherence())
                + changes("", "", report.pain())
                + report.months().stream()
                        .map(each -> changes(each.member(), each.month().toString(), each.pain()))
                        .collect(Collectors.joining());
    }

    private static String adherence(Adherence adherence) {
        return Csv.line("adherence 80-100 %", "", "", number(adherence.most()))
                + Csv.line("adherence 50-79 %", "", "", number(adherence.half()))
                + Csv.line("adherence 0-49 %", "", "", number(adherence.less()));
    }

    private static String changes(String member, String month, Changes changes) {
        return Csv.line("pain better", member, month, number(changes.better()))
                + Csv.line("pain unclear", member, month, number(changes.unclear()))
                + Csv.line("pain worse", member, month, number(changes.worse()));
    }

    private static String number(long count) {
        return Long.toString(count);
    }
}
