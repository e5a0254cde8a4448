package aftercare.publish;

import aftercare.problem.Location;

/**
 * What a publication keeps of a file that it received.
 *
 * @param source where an author finds what the file came from
 * @param isUntouched whether the site has the file already, and nobody has touched it since its bytes were last compared
 */
record Received(Entry entry, Location source, boolean isUntouched) {}
