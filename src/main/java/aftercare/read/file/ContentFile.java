package aftercare.read.file;

import aftercare.problem.Location;

/**
 * A file of the content folder.
 *
 * @param path below the content folder, with forward slashes: {@code en/guides/cold-packs.md}
 * @param shown as the user would type it: {@code content/en/guides/cold-packs.md}
 * @param bytes size of the file
 */
public record ContentFile(String path, String shown, long bytes) {

    /** The location of the whole file. */
    public Location at() {
        return Location.ofFile(shown);
    }

    /** The name without folders: {@code cold-packs.md}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The part of the name after the last dot: {@code md}; empty when there is no dot. */
    public String ending() {
        var name = name();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    /** The name without its ending: {@code cold-packs}. */
    public String stem() {
        return ending().isEmpty() ? name() : name().substring(0, name().length() - ending().length() - 1);
    }
}
