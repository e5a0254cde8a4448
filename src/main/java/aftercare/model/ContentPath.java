package aftercare.model;

/**
 * Where a content file stands: {@code en/guides/cold-packs.md} is locale {@code en}, path {@code guides/cold-packs.md}.
 *
 * @param locale the folder below {@code content/}, such as {@code en}
 * @param path below the locale's folder, with forward slashes and the file's ending
 */
public record ContentPath(String locale, String path) implements Comparable<ContentPath> {

    /** The path without its ending, the way front matter names content: {@code guides/cold-packs}. */
    public String name() {
        return path.substring(0, end());
    }

    private int end() {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? dot : path.length();
    }

    /** The file's name without folders and ending: {@code cold-packs}. */
    public String slug() {
        return path.substring(path.lastIndexOf('/') + 1, end());
    }

    /** The path below the content folder: {@code en/guides/cold-packs.md}. */
    public String file() {
        return locale + "/" + path;
    }

    // Written out, as the first compiler calls those of a record slowly, and thousands of paths are looked up by their
    // hash.
    @Override
    public boolean equals(Object other) {
        return other instanceof ContentPath same && path.equals(same.path) && locale.equals(same.locale);
    }

    @Override
    public int hashCode() {
        return 31 * locale.hashCode() + path.hashCode();
    }

    @Override
    public int compareTo(ContentPath other) {
        return file().compareTo(other.file());
    }

    @Override
    public String toString() {
        return file();
    }
}
