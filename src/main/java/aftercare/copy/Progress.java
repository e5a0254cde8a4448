package aftercare.copy;

/** Hears how far a build has come. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (words, done, of) -> {};

    /**
     * Says what is being done, and how much of it is done; called from several threads.
     *
     * @param of how much there is to do; 0 when it is not known
     */
    void step(String words, int done, int of);
}
