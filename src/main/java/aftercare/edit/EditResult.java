package aftercare.edit;

/** The result of a request to read or write a file. */
public sealed interface EditResult {

    /** The file as it is on the disk now. */
    record FileNow(EditedText text) implements EditResult {}

    /** Nothing was written, because the file was changed after it was read. */
    record ChangedMeanwhile(EditedText onDisk) implements EditResult {}

    /**
     * A picture was written into the folder.
     *
     * @param link its path from the file that shows it: {@code ../../images/x.png}
     */
    record PictureAdded(String link) implements EditResult {}

    /**
     * Nothing was read or written.
     *
     * @param why in one or two plain sentences, with what to do instead
     * @param isMissing whether it is because there is no such file
     */
    record NotEdited(String why, boolean isMissing) implements EditResult {
        NotEdited(String why) {
            this(why, false);
        }
    }
}
