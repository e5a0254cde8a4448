package aftercare.page;

import aftercare.problem.Location;

/**
 * A finished file of the site, such as {@code guides/heat-and-cold.html}.
 *
 * @param address below the site's folder, with forward slashes
 * @param bytes never changed once they are here
 * @param source the content file that it came from
 */
@SuppressWarnings(
        "ArrayRecordComponent") // Compared by nobody; copying megabytes to guard them would cost more than it saves.
public record OutputFile(String address, byte[] bytes, Location source) {}
