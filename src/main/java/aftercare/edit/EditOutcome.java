package aftercare.edit;

/** What became of a request to read or write a file. */
public sealed interface EditOutcome {

    /** The file as it stands on the disk now. */
    record FileNow(EditedText text) implements EditOutcome {}

    /** Nothing was written: the file is another than the one that was edited. */
    record Overtaken(EditedText onDisk) implements EditOutcome {}

    /**
     * A picture stands in the folder now.
     *
     * @param link its path from the file that shows it: {@code ../../images/x.png}
     */
    record PictureIn(String link) implements EditOutcome {}

    /**
     * Nothing was read or written.
     *
     * @param why in one or two plain sentences, with what to do instead
     */
    record NotEdited(String why) implements EditOutcome {}
}
