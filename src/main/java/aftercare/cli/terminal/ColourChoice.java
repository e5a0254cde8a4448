package aftercare.cli.terminal;

/** When to write in colour: {@code --color auto}. */
public enum ColourChoice {
    /** On a terminal, unless {@code NO_COLOR} is set. */
    AUTO,
    ALWAYS,
    NEVER
}
