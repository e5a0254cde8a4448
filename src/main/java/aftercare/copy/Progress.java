package aftercare.copy;

/** Receives the progress of a build. */
public interface Progress {

    /** Ignores progress. */
    Progress SILENT = (words, done, of) -> {};

    /**
     * Reports what is being done and how much of it is done. Called from several threads.
     *
     * @param of how much there is to do; 0 if unknown
     */
    void step(String words, int done, int of);
}
