package aftercare.doctor;

import aftercare.status.CopyStatus;
import aftercare.status.StatusReader;
import java.util.Optional;

/**
 * What a copy answered when it was asked what it has.
 *
 * @param status empty if it did not say so
 * @param fault why it did not, as a part of a sentence; empty if it did
 */
record AskedStatus(Optional<CopyStatus> status, Response response, String fault) {
    static AskedStatus of(PublishedCopy copy) {
        var response = copy.get(CopyStatus.ADDRESS);
        var shown = copy.uri(CopyStatus.ADDRESS).toString();
        var status = response.isThere() ? StatusReader.read(response.text(), shown) : Optional.<CopyStatus>empty();
        return new AskedStatus(status, response, status.isPresent() ? "" : fault(response));
    }

    private static String fault(Response response) {
        var its = "its " + CopyStatus.ADDRESS;
        if (!response.failure().isEmpty()) {
            return response.failure();
        }
        if (response.leadsTo().isPresent()) {
            return its + " leads to another host, " + response.leadsTo().get();
        }
        if (response.isGone()) {
            return "it has no " + CopyStatus.ADDRESS + " and answers " + response.status();
        }
        if (!response.isThere()) {
            return "asked for " + its + ", the server answers " + response.status();
        }
        return response.text().isBlank()
                ? its + " is empty"
                : its + " cannot be read, as it is damaged or of a newer Aftercare";
    }
}
