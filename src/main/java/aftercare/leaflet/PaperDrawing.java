package aftercare.leaflet;

import java.awt.Graphics2D;

/** A drawing in lines and areas, sharp at any size. */
interface PaperDrawing {
    /** Its natural width in CSS pixels. */
    double width();

    /** Its natural height in CSS pixels. */
    double height();

    /** Draws it from the origin, in this size. */
    void paint(Graphics2D graphics, float across, float down);
}
