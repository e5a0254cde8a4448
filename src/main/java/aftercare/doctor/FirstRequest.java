package aftercare.doctor;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemKind;
import aftercare.publish.SiteFolder;
import aftercare.status.CopyStatus;
import java.util.List;
import java.util.Optional;

/**
 * Makes the first request to a copy. A problem that explains the state of all files is reported here, once, and no further
 * requests are made.
 *
 * @param problems the list to which problems are added
 */
record FirstRequest(PublishedCopy copy, List<Problem> problems) {
    /** A part of the security policy that every page of a copy has, and pages of others hardly ever have. */
    private static final String OURS = "default-src 'none'";

    /**
     * Whether the copy can be reached. Follows a redirect of the whole site once, such as from http to https, so that
     * it is not followed for each file.
     */
    boolean isReached() {
        var first = copy.get("");
        var hindrance = hindrance(first);
        hindrance.ifPresent(problems::add);
        if (hindrance.isEmpty() && !first.uri().equals(copy.base()) && first.isThere()) {
            copy.moveTo(first.uri().resolve("."));
        }
        return hindrance.isEmpty();
    }

    private Optional<Problem> hindrance(Response first) {
        if (!first.failure().isEmpty()) {
            return problem(
                            "AC710",
                            "The published copy cannot be read: " + first.failure() + ".",
                            "Look at the address in a browser. If the page opens there, try again later.")
                    .map(problem -> problem.with(ProblemKind.NOT_REACHED));
        }
        if (first.leadsTo().isPresent()) {
            return problem(
                    "AC717",
                    "The address leads to another host, " + first.leadsTo().get() + ", which was not asked.",
                    "If that is where the copy stands, examine it there.");
        }
        if (first.redirect().isPresent()) {
            return problem(
                    "AC727",
                    "The address leads in a circle: it redirects to "
                            + first.redirect().get() + ", and so on.",
                    "Look for two rules on your server that undo each other, such as one to https and one to http.");
        }
        return ofStatus(first);
    }

    private Optional<Problem> ofStatus(Response first) {
        return switch (first.status()) {
            case 401, 403, 407 ->
                problem(
                        "AC728",
                        "The server lets nobody in: it answers " + first.status()
                                + (first.status() == 403 ? "." : " and asks for a password."),
                        "Take the password or the rule away that guards the folder, and examine the copy again.");
            case 429, 503 ->
                problem(
                        "AC729",
                        "The server asks to wait: it answers " + first.status()
                                + (first.header("Retry-After").isEmpty()
                                        ? "."
                                        : ", and to come again after " + first.header("Retry-After") + "."),
                        "Try again later. If it stays like this, switch off the maintenance page of your host.");
            case 404, 410 ->
                isElsewhereThere()
                        ? Optional.empty()
                        : problem(
                                "AC730",
                                "Nothing of the copy stands at this address: the server answers " + first.status()
                                        + ".",
                                "Compare the address with `base-url` in clinic.yaml, and with the folder that you"
                                        + " uploaded into. If it is right, upload the pack.");
            default ->
                first.isThere() && !first.text().contains(OURS)
                        ? problem(
                                "AC731",
                                "Another site stands at this address: its first page is not one of the copy.",
                                "Compare the address with `base-url` in clinic.yaml. If it is right, your host shows a"
                                        + " page of its own there: upload the pack, or ask the host.")
                        : Optional.empty();
        };
    }

    /** Whether only the first page is missing. */
    private boolean isElsewhereThere() {
        return copy.get(SiteFolder.MANIFEST).isThere()
                || copy.get(CopyStatus.ADDRESS).isThere();
    }

    private Optional<Problem> problem(String code, String message, String hint) {
        return Optional.of(Problem.error(code, Location.ofFile(copy.base().toString()), message, hint));
    }
}
