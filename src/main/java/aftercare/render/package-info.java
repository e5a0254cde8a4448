/**
 * Turns a page into the bytes of a file, with the FreeMarker templates of a folder or of the program.
 *
 * <p>Entry class: {@link aftercare.render.PageRenderer}. The only user of FreeMarker. Templates escape everything except
 * the clean HTML that {@code Markup} gives them. A fault in a template is reported at its line, and names the content file
 * being rendered.
 */
@NullMarked
package aftercare.render;

import org.jspecify.annotations.NullMarked;
