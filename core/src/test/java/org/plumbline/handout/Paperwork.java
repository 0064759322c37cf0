package org.plumbline.handout;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.plumbline.figure.Pictures;
import org.plumbline.handout.Handout.Aim;
import org.plumbline.handout.Handout.Bearer;
import org.plumbline.handout.Handout.Prescribed;
import org.plumbline.handout.Handout.Standing;
import org.plumbline.image.ImageType;
import org.plumbline.knowledge.Adaptations;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Own;
import org.plumbline.knowledge.OwnPicture;
import org.plumbline.program.Programmed;

/** Handouts, written short. */
final class Paperwork {

    static final Catalogue CATALOGUE = Catalogue.load();
    static final HandoutPress PRESS = new HandoutPress(Pictures.load(CATALOGUE));
    static final String PORTAL = "https://plumbline.example/portal/";
    static final LocalDate BEGIN = LocalDate.of(2026, 11, 26);
    static final Locale SPANISH = Locale.forLanguageTag("es-ES");

    static final Color INK = new Color(0x2340c0);

    private static final int WEEKS = 6;
    private static final Standing USUAL = new Standing(BEGIN, false, Optional.empty());

    private Paperwork() {}

    static Handout of(Locale locale, Paper paper, List<String> exercises) {
        return of(new Edition(locale, paper), CATALOGUE, exercises, USUAL);
    }

    static Handout standing(Standing standing) {
        return of(new Edition(Locale.UK, Paper.A4), CATALOGUE, List.of("bridge"), standing);
    }

    static Handout of(Edition edition, Catalogue catalogue, List<String> exercises, Standing standing) {
        return new Handout(
                edition,
                new Letterhead("Clínica Espalda & Más", Letterhead.OWN_ACCENT, Optional.empty()),
                PORTAL,
                new Bearer("Lucía Peña Ibáñez", List.of()),
                new Prescribed(Programmed.of(catalogue, BEGIN, WEEKS, exercises), catalogue, Map.of()),
                standing);
    }

    /** With goals and the clinic's logo. */
    static Handout dressed(List<Aim> goals) {
        Handout plain = of(Locale.UK, Paper.A4, List.of("bridge"));
        Letterhead head = new Letterhead(plain.head().clinic(), "7a1f5c", Optional.of(image()));
        Bearer bearer = new Bearer(plain.bearer().name(), goals);
        return new Handout(plain.edition(), head, PORTAL, bearer, plain.prescribed(), USUAL);
    }

    /** Of an exercise of the clinic's own with a picture that it uploaded. */
    static Handout uploaded() {
        String name = new UUID(7, 7).toString();
        Catalogue own = CATALOGUE.adapted(new Adaptations(
                3,
                Map.of(),
                Optional.empty(),
                Set.of(),
                List.of(Own.hipHitch()),
                Map.of(Own.hipHitch().id(), OwnPicture.uploaded(name, "A step"))));
        Handout plain =
                of(new Edition(Locale.UK, Paper.A4), own, List.of(Own.hipHitch().id()), USUAL);
        Prescribed prescribed = new Prescribed(plain.program(), own, Map.of(name, image()));
        return new Handout(plain.edition(), plain.head(), PORTAL, plain.bearer(), prescribed, USUAL);
    }

    /** A patch of ink. */
    private static String image() {
        BufferedImage patch = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
        IntStream.range(0, 80 * 60).forEach(i -> patch.setRGB(i % 80, i / 80, INK.getRGB()));
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(patch, "png", file);
            return Drawings.address(ImageType.PNG, file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OpenedPdf printed(Handout handout) {
        return new OpenedPdf(PRESS.pdf(handout));
    }
}
