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
        return path.substring(nameStart());
    }

    /** The part of the name after the last dot: {@code md}; empty when there is no dot. */
    public String ending() {
        return path.substring(endingStart());
    }

    /** The name without its ending: {@code cold-packs}. */
    public String stem() {
        int ending = endingStart();
        return ending == path.length() ? name() : path.substring(nameStart(), ending - 1);
    }

    private int nameStart() {
        return path.lastIndexOf('/') + 1;
    }

    private int endingStart() {
        int dot = path.lastIndexOf('.');
        return dot < nameStart() ? path.length() : dot + 1;
    }
}
