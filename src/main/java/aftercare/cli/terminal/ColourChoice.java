package aftercare.cli.terminal;

/** When to print in colour: the values of {@code --color}. */
public enum ColourChoice {
    /** On a terminal, unless {@code NO_COLOR} is set. */
    AUTO,
    ALWAYS,
    NEVER
}
