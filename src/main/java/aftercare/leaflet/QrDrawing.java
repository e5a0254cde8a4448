package aftercare.leaflet;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** A QR code, black on white, with the white margin that scanners need. */
record QrDrawing(QrCode code) implements PaperDrawing {
    private static final int SCALE = 3;
    private static final int QUIET = 4;

    /** A QR code of an address. */
    static QrDrawing of(String address) {
        return new QrDrawing(QrCode.encodeText(address, QrCode.Ecc.MEDIUM));
    }

    @Override
    public double width() {
        return side() * (double) SCALE;
    }

    @Override
    public double height() {
        return width();
    }

    private int side() {
        return code.size + 2 * QUIET;
    }

    @Override
    public void paint(Graphics2D graphics, float across, float down) {
        var shape = dark();
        shape.transform(AffineTransform.getScaleInstance(across / side(), down / side()));
        graphics.setColor(Color.BLACK);
        graphics.fill(shape);
    }

    /** All dark squares as one shape, so that no thin lines show between them. Dark squares side by side are one. */
    private Path2D dark() {
        var shape = new Path2D.Float();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int start = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > start) {
                    add(shape, start, x, y);
                }
            }
        }
        return shape;
    }

    private static void add(Path2D shape, int start, int end, int row) {
        shape.moveTo(start + QUIET, row + QUIET);
        shape.lineTo(end + QUIET, row + QUIET);
        shape.lineTo(end + QUIET, row + 1 + QUIET);
        shape.lineTo(start + QUIET, row + 1 + QUIET);
        shape.closePath();
    }
}
