/**
 * Gives the texts of a content folder to an editor, and writes them back: never outside the folder, and never over a version
 * that the editor has not seen.
 *
 * <p>Entry class: {@link aftercare.edit.EditedFolder}.
 */
@NullMarked
package aftercare.edit;

import org.jspecify.annotations.NullMarked;
