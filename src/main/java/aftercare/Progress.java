package aftercare;

/** Hears how far a build has come. A stand-in. */
public interface Progress {

    /** Says what is being done, and how much of it is done; called from several threads. */
    void step(String words, int done, int of);
}
