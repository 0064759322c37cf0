package org.plumbline.handout;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as a reader opens it. */
public final class OpenedPdf {

    private static final int DPI = 150;

    private final byte[] bytes;

    public OpenedPdf(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Something that is read off an open document. */
    public interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    public <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return bytes.length;
    }

    public int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    /** Its words, each space and line break as one space. */
    public String text() {
        return read(document -> new PDFTextStripper().getText(document)).replaceAll("\\s+", " ");
    }

    public BufferedImage page(int index) {
        return read(document -> new PDFRenderer(document).renderImageWithDPI(index, DPI));
    }

    /** How many dots of a page have this colour. */
    public long dots(int index, Color colour) {
        BufferedImage page = page(index);
        return IntStream.range(0, page.getWidth() * page.getHeight())
                .filter(i -> (page.getRGB(i % page.getWidth(), i / page.getWidth()) | 0xff000000) == colour.getRGB())
                .count();
    }

    /** What the QR code in the upper right corner of the first page says. */
    String code() {
        BufferedImage page = page(0);
        BufferedImage corner = page.getSubimage(page.getWidth() / 2, 0, page.getWidth() / 2, page.getHeight() / 4);
        int[] dots = corner.getRGB(0, 0, corner.getWidth(), corner.getHeight(), null, 0, corner.getWidth());
        var source = new RGBLuminanceSource(corner.getWidth(), corner.getHeight(), dots);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("no QR code is read on the page", e);
        }
    }

    /** The tags in the order in which they are read, such as H1; a picture's with the words that stand for it. */
    public List<String> tags() {
        return read(document -> {
            List<String> tags = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            return tags;
        });
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String words = element.getAlternateDescription();
                tags.add(element.getStructureType() + (words == null ? "" : " " + words));
                collect(element, tags);
            }
        }
    }
}
