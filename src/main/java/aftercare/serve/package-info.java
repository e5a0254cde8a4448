/**
 * Turns a site that follows its sources into a preview in the browser, on this machine alone.
 *
 * <p>Entry class: {@link aftercare.serve.PreviewServer}. A folder watcher hears of every save, a follower hands what changed to
 * the site and then tells the open pages, which fetch themselves anew. Pages go out first, checks run after them. The JDK's
 * own server is enough: it is up in milliseconds, and nobody but the editor talks to it.
 */
@NullMarked
package aftercare.serve;

import org.jspecify.annotations.NullMarked;
