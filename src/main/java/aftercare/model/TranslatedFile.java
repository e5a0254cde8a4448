package aftercare.model;

import aftercare.problem.Location;
import java.util.List;

/**
 * How a translated file stands to its source, unit by unit.
 *
 * @param path of the translation, which need not exist
 * @param at the whole file
 * @param units in the order of the source; a single unit without a name is a file that nobody has translated yet
 * @param isBehind whether the source has changed since somebody last checked the translation
 */
public record TranslatedFile(ContentPath path, Location at, List<Unit> units, boolean isBehind) {
    public TranslatedFile {
        units = List.copyOf(units);
    }

    /** A file that nobody has translated yet. */
    public static TranslatedFile missing(ContentPath path, Location at) {
        return new TranslatedFile(path, at, List.of(new Unit("", "", State.MISSING, at)), false);
    }

    /** Whether it is recorded, for any part, from which words of the source it was made. */
    public boolean isRecorded() {
        return units.stream().anyMatch(unit -> unit.state() == State.CURRENT || unit.state() == State.STALE);
    }

    /** Whether the file is there at all. */
    public boolean isBegun() {
        return units.stream().noneMatch(unit -> unit.name().isEmpty());
    }

    /** The names of the units in the state with this name; for templates. */
    public List<String> namesOf(String state) {
        return units.stream()
                .filter(unit -> unit.state().word().equals(state))
                .map(Unit::name)
                .toList();
    }

    /** The units in a state. */
    public List<Unit> in(State state) {
        return units.stream().filter(unit -> unit.state() == state).toList();
    }

    /**
     * A text that is translated as one.
     *
     * @param name a key path, {@code outcomes.see-soon.title}; in a guide, a setting or {@code sections.} and the id of a
     *     heading of the source
     * @param hash of the source's words as they stand now; empty where the source or the translation has none
     * @param at the place of the translation; of the whole file where there is no nearer one
     */
    public record Unit(String name, String hash, State state, Location at) {
        /** Whether source and translation both have it, so that its source's hash can be recorded. */
        public boolean isRecordable() {
            return state != State.MISSING && !hash.isEmpty();
        }
    }

    /** How a unit stands to its source. */
    public enum State {
        MISSING("missing"),
        STALE("stale"),
        UNRECORDED("unrecorded"),
        CURRENT("current");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
