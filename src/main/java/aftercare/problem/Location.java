package aftercare.problem;

import java.util.Comparator;

/**
 * A place in a file that an author wrote, such as {@code content/en/guides/cold-packs.md:2:12}.
 *
 * @param file the path as the user would type it, with forward slashes
 * @param line counts from 1 in the real file, front matter included
 * @param column counts characters from 1
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("a place counts from 1: " + file + ":" + line + ":" + column);
        }
    }

    /** The place of a problem with a file as a whole: line 1, column 1. */
    public static Location ofFile(String file) {
        return new Location(file, 1, 1);
    }

    /** Written out: to link what a record makes by itself takes milliseconds, and places are compared in every run. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Location same && line == same.line && column == same.column && file.equals(same.file);
    }

    @Override
    public int hashCode() {
        return (file.hashCode() * 31 + line) * 31 + column;
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
