package aftercare.doctor;

import aftercare.problem.Problems;

/**
 * The result of examining a published copy.
 *
 * @param files number of the site's files that were examined
 * @param requests number of requests made
 */
public record Diagnosis(Problems problems, int files, int requests) {}
