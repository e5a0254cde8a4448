package aftercare.model;

import aftercare.problem.Location;

/**
 * Words that an author typed, and where. Templates print it as it is: {@code ${guide.title}}.
 *
 * @param value plain text, never markup; empty when the author left it out
 * @param at the place of its first character; of its owner, when the author left it out
 */
public record Text(String value, Location at) {

    /** The text that an author left out of something that stands at this place. */
    public static Text none(Location owner) {
        return new Text("", owner);
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** Whether there is anything to show; for templates. */
    public boolean isPresent() {
        return !value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
