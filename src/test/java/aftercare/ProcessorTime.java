package aftercare;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Processor time, which benchmarks measure because other programs hardly change it, unlike elapsed time. */
public final class ProcessorTime {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ProcessorTime() {}

    /** The time of all threads of this program since its start, in nanoseconds. */
    public static long now() {
        return SYSTEM.getProcessCpuTime();
    }
}
