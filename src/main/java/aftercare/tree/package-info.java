/**
 * Turns a self-check into its proofs, its paths and its diagram.
 *
 * <p>Entry class: {@link aftercare.tree.Proofs}. Rules work on the graph of questions and answers, never on a list of paths: a
 * self-check of sixty yes-or-no questions can have more paths than anyone could list, and is proved nevertheless. Paths are
 * made only to be shown.
 */
@NullMarked
package aftercare.tree;

import org.jspecify.annotations.NullMarked;
