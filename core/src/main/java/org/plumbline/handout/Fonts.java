package org.plumbline.handout;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

/** The font of what is printed: Inter, read once; a document holds the letters that it uses. */
final class Fonts {

    private static final Map<Integer, byte[]> BY_WEIGHT =
            Map.of(400, read("inter-regular.ttf"), 600, read("inter-semibold.ttf"));

    private Fonts() {}

    /** For words, also those in a chart. */
    static void into(PdfRendererBuilder builder) {
        BY_WEIGHT.forEach((weight, font) -> builder.useFont(
                () -> new ByteArrayInputStream(font),
                "Inter",
                weight,
                FontStyle.NORMAL,
                true,
                Set.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG)));
    }

    private static byte[] read(String file) {
        try (InputStream font = Fonts.class.getResourceAsStream(file)) {
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
