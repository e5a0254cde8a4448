/**
 * Turns content into the pages of the site: which files will exist, at which address, and what each shows.
 *
 * <p>Entry class: {@link aftercare.page.PagePlanner}. A page is data; how it looks is for {@code render}. Nothing here
 * reads a file, and nothing here can be wrong in a way that an author must mend: that is for {@code check}.
 */
@NullMarked
package aftercare.page;

import org.jspecify.annotations.NullMarked;
