package aftercare.leaflet;

import org.jsoup.nodes.Element;

/** Fits pictures onto paper. The printing library does not keep their proportions, so both width and height are given. */
final class PaperPictures {
    /** The width of the text without the indentation of a list, in CSS pixels. */
    private static final double WIDEST = 600;

    /** The largest height of a picture in CSS pixels: half of a side. */
    private static final double HIGHEST = 440;

    private static final double WIDEST_IN_CELL = 110;

    /** The largest width in a row of four pictures, in CSS pixels. */
    private static final double WIDEST_IN_ROW = 150;

    /** The same in a leaflet whose type is set closely. */
    private static final double WIDEST_IN_CLOSE_ROW = 112;

    private PaperPictures() {}

    /** Makes the pictures of a text small enough to fit; none is made larger. */
    static void fit(Element text, boolean isClose) {
        text.select("img[width][height]").forEach(picture -> fitOne(picture, isClose));
    }

    private static void fitOne(Element picture, boolean isClose) {
        double width = Double.parseDouble(picture.attr("width"));
        double height = Double.parseDouble(picture.attr("height"));
        double widest = widest(picture, isClose);
        double scale = Math.min(1, Math.min(widest / width, HIGHEST / height));
        picture.attr("width", String.valueOf(Math.max(1, Math.round(width * scale))));
        picture.attr("height", String.valueOf(Math.max(1, Math.round(height * scale))));
    }

    private static double widest(Element picture, boolean isClose) {
        if (picture.closest("td, th") != null) {
            return WIDEST_IN_CELL;
        }
        if (picture.closest(".pictured") == null) {
            return WIDEST;
        }
        return isClose ? WIDEST_IN_CLOSE_ROW : WIDEST_IN_ROW;
    }
}
