package aftercare.doctor;

import aftercare.problem.Problems;

/**
 * What an examination of a published copy found.
 *
 * @param files how many of the site's files were looked at
 * @param requests how many were made for that
 */
public record Diagnosis(Problems problems, int files, int requests) {}
