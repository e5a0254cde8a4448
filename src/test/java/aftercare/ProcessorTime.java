package aftercare;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What benchmarks measure by: unlike time on the wall, other programs of the machine hardly change it. */
public final class ProcessorTime {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ProcessorTime() {}

    /** Of all threads of this program since its start, in nanoseconds. */
    public static long now() {
        return SYSTEM.getProcessCpuTime();
    }
}
