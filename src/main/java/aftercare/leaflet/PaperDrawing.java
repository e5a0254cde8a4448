package aftercare.leaflet;

import java.awt.Graphics2D;

/** Something that is drawn in lines and areas, and so is sharp at any size. */
interface PaperDrawing {
    /** Its own width in pixels of CSS. */
    double width();

    /** Its own height in pixels of CSS. */
    double height();

    /** Draws it from the origin on, so that it has this size. */
    void paint(Graphics2D graphics, float across, float down);
}
