package org.plumbline.handout;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** An address as a QR code, drawn as SVG with the quiet zone of four modules around it that readers need. */
final class QrCode {

    private static final int QUIET = 4;

    private QrCode() {}

    /** The drawing; a quarter of it may be dirty or torn and it is still read. */
    static String svg(String address) {
        try {
            return drawn(Encoder.encode(address, ErrorCorrectionLevel.Q).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code can say this address", e);
        }
    }

    private static String drawn(ByteMatrix modules) {
        int size = modules.getWidth() + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(',')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\"><path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }
}
