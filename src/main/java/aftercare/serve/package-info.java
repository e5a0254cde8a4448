/**
 * Shows a site that follows its sources as a preview in the browser, on this machine only.
 *
 * <p>Entry class: {@link aftercare.serve.PreviewServer}. A folder watcher notices every save, and a follower hands the
 * changes to the site and then notifies the open pages, which reload. Checks run after that. The JDK's own server is
 * enough: it starts in milliseconds, and only the editor uses it.
 */
@NullMarked
package aftercare.serve;

import org.jspecify.annotations.NullMarked;
