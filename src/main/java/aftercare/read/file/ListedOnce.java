package aftercare.read.file;

import java.util.Optional;

/** The files of a content folder as they were listed first. Safe for threads. */
final class ListedOnce implements RelistedFiles {
    private final ContentFiles whole;
    private Optional<FileList> listed = Optional.empty();

    ListedOnce(ContentFiles whole) {
        this.whole = whole;
    }

    @Override
    public ContentFiles whole() {
        return whole;
    }

    @Override
    public synchronized FileList list() {
        var list = listed.orElseGet(whole::list);
        listed = Optional.of(list);
        return list;
    }
}
