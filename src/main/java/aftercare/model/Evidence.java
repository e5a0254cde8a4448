package aftercare.model;

import java.util.Arrays;
import java.util.Optional;

/** How sure the sources are that a piece of advice works: {@code {may help}} in Markdown. There are no other grades. */
public enum Evidence {
    HELPS("helps"),
    MAY_HELP("may help"),
    NOT_TESTED("not tested"),
    DOES_NOT_HELP("does not help");

    private final String words;

    Evidence(String words) {
        this.words = words;
    }

    /** What the author types between braces, in every language. */
    public String words() {
        return words;
    }

    /** The word in CSS and {@code strings.yaml}: {@code may-help}. */
    public String id() {
        return words.replace(' ', '-');
    }

    /** Whether somebody found that it works, so that it may stand in a list of what to do. */
    public boolean isForDoing() {
        return this == HELPS || this == MAY_HELP;
    }

    public static Optional<Evidence> of(String words) {
        return Arrays.stream(values()).filter(e -> e.words.equals(words)).findFirst();
    }

    @Override
    public String toString() {
        return id();
    }
}
