package aftercare.cli;

/** When to write in colour: {@code --color auto}. */
enum ColourChoice {
    /** On a terminal, unless {@code NO_COLOR} is set. */
    AUTO,
    ALWAYS,
    NEVER
}
