/**
 * Turns a page into the bytes of a file, by the FreeMarker templates of a folder or of the program itself.
 *
 * <p>Entry class: {@link aftercare.render.PageRenderer}. The only user of FreeMarker. Templates escape everything; clean
 * HTML reaches them in one place, {@code Markup}. A template's fault is a problem at the template's line that names the
 * content file being rendered.
 */
@NullMarked
package aftercare.render;

import org.jspecify.annotations.NullMarked;
