/**
 * Turns the HTML of a leaflet into a PDF that is tagged for screen readers and the same, byte for byte, on every run.
 *
 * <p>Entry class: {@link aftercare.leaflet.LeafletPrinter}. The only user of openhtmltopdf with PDFBox, of jsvg, of
 * TwelveMonkeys and of qrcodegen, which are loaded only when leaflets are asked for. jsoup parses the HTML as a browser would.
 */
@NullMarked
package aftercare.leaflet;

import org.jspecify.annotations.NullMarked;
