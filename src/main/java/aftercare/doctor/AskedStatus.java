package aftercare.doctor;

import aftercare.status.CopyStatus;
import aftercare.status.StatusReader;
import java.util.Optional;

/**
 * What a copy answered when it was asked what it has.
 *
 * @param status empty if it did not say so
 * @param fault why it did not; empty if it did
 */
record AskedStatus(Optional<CopyStatus> status, Response response, Optional<StatusFault> fault) {
    private static final String ITS = "its " + CopyStatus.ADDRESS;

    /**
     * Why a copy does not say what it has.
     *
     * @param why a part of a sentence
     * @param remedy what its owner can do
     */
    record StatusFault(String why, String remedy) {}

    static AskedStatus of(PublishedCopy copy) {
        var response = copy.get(CopyStatus.ADDRESS);
        var shown = copy.uri(CopyStatus.ADDRESS).toString();
        var status = response.isThere() ? StatusReader.read(response.text(), shown) : Optional.<CopyStatus>empty();
        return new AskedStatus(status, response, status.isPresent() ? Optional.empty() : Optional.of(fault(response)));
    }

    private static StatusFault fault(Response response) {
        if (!response.failure().isEmpty()) {
            return new StatusFault(response.failure(), "Try again later.");
        }
        if (response.leadsTo().isPresent()) {
            return new StatusFault(
                    ITS + " leads to another host, " + response.leadsTo().get(),
                    "Take the redirect away, or examine the copy where it leads.");
        }
        return response.isThere() ? ofText(response.text()) : ofStatus(response);
    }

    private static StatusFault ofText(String text) {
        return text.isBlank()
                ? new StatusFault(ITS + " is empty", "Upload that file of the pack again.")
                : new StatusFault(
                        ITS + " cannot be read, as it is damaged or of a newer Aftercare",
                        "Upload that file of the pack again, or examine the copy with the newest Aftercare.");
    }

    private static StatusFault ofStatus(Response response) {
        if (response.isGone()) {
            return new StatusFault(
                    "it has no " + CopyStatus.ADDRESS + " and answers " + response.status(),
                    "Publish a pack, with all its files; or compare the copy with what was built, with -o.");
        }
        return new StatusFault(
                "asked for " + ITS + ", the server answers " + response.status(),
                response.status() >= 500
                        ? "Look into the log of your server, or ask your host."
                        : "Let your server give this file to everybody, as it does the pages.");
    }
}
