package aftercare.publish;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Ends a publication in good order when the program is told to stop: a step that moves files is finished, and what waits to be
 * published is cleared away. From then on nobody gets a lock, so that nothing is written behind it.
 */
final class CleanStop {
    private static final long MOST_SECONDS = 5;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Thread atStop;

    /** @param clear clears away what is not published */
    CleanStop(Runnable clear) {
        atStop = new Thread(() -> stop(clear), "clean stop");
        Runtime.getRuntime().addShutdownHook(atStop);
    }

    /** For writing files that wait to be published; several threads may hold it. */
    Lock shared() {
        return lock.readLock();
    }

    /** For publishing and clearing away. */
    Lock alone() {
        return lock.writeLock();
    }

    /** Must be called when the publication has ended. */
    void ended() {
        try {
            Runtime.getRuntime().removeShutdownHook(atStop);
        } catch (IllegalStateException stopping) {
            // The thread is already waiting for its lock, and finds that there is nothing to clear.
        }
    }

    private void stop(Runnable clear) {
        try {
            if (alone().tryLock(MOST_SECONDS, TimeUnit.SECONDS)) {
                clear.run();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
