/**
 * Files of a content folder into texts that somebody edits, and back onto the disk: never outside the folder, never over a
 * version that nobody saw.
 *
 * <p>Entry class: {@link aftercare.edit.EditedFolder}.
 */
@NullMarked
package aftercare.edit;

import org.jspecify.annotations.NullMarked;
