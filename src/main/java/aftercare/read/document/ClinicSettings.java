package aftercare.read.document;

import aftercare.model.Clinic;
import aftercare.model.Text;

/**
 * A clinic's file as it was typed: its values have the right shape, and nothing else about them is known.
 *
 * @param clinic its base URL and colours as typed, without logo
 * @param logo the name of the picture's file; empty when there is none
 */
public record ClinicSettings(Clinic clinic, Text logo) {}
