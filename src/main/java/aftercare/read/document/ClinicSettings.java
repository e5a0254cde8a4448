package aftercare.read.document;

import aftercare.model.Clinic;
import aftercare.model.Text;

/**
 * The values of a clinic's file as typed: they have the right types, but are not checked further.
 *
 * @param clinic its base URL and colours as typed, without logo
 * @param logo the file name of the logo; empty when there is none
 */
public record ClinicSettings(Clinic clinic, Text logo) {}
