package aftercare.problem;

/**
 * What the program itself must know of a problem, beyond what the author reads. Said where the problem is made; nothing
 * asks for a code instead.
 */
public enum ProblemKind {
    /** Nothing that the program must know. */
    NONE,
    /** Nothing of a text was read, or not all of it. */
    UNREAD_TEXT,
    /** A character that is refused where it was typed. */
    REFUSED_CHARACTER,
    /** Words of the interface whose places to fill in are wrong. */
    WRONG_PLACES,
    /** A placeholder that was left in words. */
    LEFT_PLACEHOLDER,
    /** Code or a comment that is never closed: it holds what stands below it. */
    OPEN_END,
    /** A warning that goes away when the open end of its file is closed. */
    OF_FILE_WITH_OPEN_END,
    /** A warning that may go away when the open end of any file is closed. */
    OF_SITE_WITH_OPEN_END,
    /** An error that nobody meets but readers of its page, so that it can wait while there is none. */
    ON_PAGE,
    /** An error of a text in each copy that shows it; a copy may do without the text, or have its own. */
    IN_COPY,
    /** A part that is forbidden in a drawing, which can be shown without it. */
    FORBIDDEN_PART,
    /** A template that is missing or cannot be read, whatever content it would show. */
    OF_TEMPLATE_ALONE,
    /** A published copy, or a file of it, that cannot be reached. */
    NOT_REACHED,
    /** A published copy without a built site to compare it with, though one was named. */
    NOT_COMPARED,
    /** A published page that was recalled. */
    RECALLED,
    /** A published page whose next check is overdue. */
    OVERDUE,
    /** A published page of which there is a newer version. */
    OLDER
}
