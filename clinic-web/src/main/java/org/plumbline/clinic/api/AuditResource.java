package org.plumbline.clinic.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Costly;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.oversight.AuditRow;
import org.plumbline.oversight.AuditSearch;
import org.plumbline.oversight.Csv;
import org.plumbline.oversight.ViewAudit;

/** Gives an admin a copy of the audit as CSV. */
@Path("audit")
@ApplicationScoped
@Costly
@Allows(value = Who.ADMIN, on = Whose.NOBODYS)
public class AuditResource {

    private static final String HEAD =
            Csv.line("at", "who", "role", "what", "patient", "patient_id", "subject_id", "detail", "reference");

    private final ViewAudit audit;

    @Inject
    AuditResource(ViewAudit audit) {
        this.audit = audit;
    }

    AuditResource() {
        this(null);
    }

    /**
     * The copy, the newest first.
     *
     * @param member the id of who did it
     * @param action what was done
     * @param from the first day, as 2026-03-18
     * @param to the last day
     */
    @GET
    @Produces("text/csv; charset=UTF-8")
    public Response copy(
            @QueryParam("member") String member,
            @QueryParam("action") String action,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        AuditSearch search = new AuditSearch(
                read(member, UUID::fromString),
                "",
                read(action, AuditAction::valueOf),
                new AuditSearch.Days(read(from, LocalDate::parse), read(to, LocalDate::parse)));
        List<AuditRow> rows = audit.export(search);
        return Response.ok((StreamingOutput) out -> write(rows, out))
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .build();
    }

    /** An empty parameter restricts nothing; one that can't be read is refused. */
    private static <T> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return Optional.ofNullable(text).filter(one -> !one.isEmpty()).map(reader);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadRequestException(e);
        }
    }

    private static void write(List<AuditRow> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(HEAD);
        for (AuditRow row : rows) {
            writer.write(line(row));
        }
        writer.flush();
    }

    private static String line(AuditRow row) {
        return Csv.line(
                row.at().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                row.who().name(),
                row.who().role().name(),
                row.action().name(),
                row.target().name(),
                text(row.target().patient()),
                text(row.target().subject()),
                row.detail(),
                text(row.reference()));
    }

    private static String text(Optional<UUID> id) {
        return id.map(UUID::toString).orElse("");
    }
}
