package aftercare.doctor;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemKind;
import aftercare.publish.SiteFolder;
import aftercare.status.CopyStatus;
import java.time.Instant;
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

    static final String FIRST_PAGE = "index.html";

    /**
     * What the copy answers; empty if it cannot be reached. Follows a redirect of the whole site once, such as from http to https, so that
     * it is not followed for each file.
     */
    Optional<Response> answer() {
        var first = copy.get("");
        var hindrance = hindrance(first);
        if (hindrance.isPresent() && isOfTheFirstPageAlone(first)) {
            tellFirstPage(first);
            return Optional.of(first);
        }
        hindrance.ifPresent(problems::add);
        if (hindrance.isEmpty() && !first.uri().equals(copy.base()) && first.isThere()) {
            copy.moveTo(first.uri().resolve("."));
        }
        return hindrance.isEmpty() ? Optional.of(first) : Optional.empty();
    }

    /** Whether the server answered, and gives other files. */
    private boolean isOfTheFirstPageAlone(Response first) {
        boolean isRefused = first.status() >= 400 && !first.asksToWait();
        return isRefused
                && (copy.get(SiteFolder.MANIFEST).isThere()
                        || copy.get(CopyStatus.ADDRESS).isThere());
    }

    private void tellFirstPage(Response first) {
        var page = copy.get(FIRST_PAGE);
        problems.add(
                page.isThere()
                        ? Problem.error(
                                "AC711",
                                Location.ofFile(copy.base().toString()),
                                "Readers do not get the first page here: the server answers " + first.status()
                                        + ", though it has the file `" + FIRST_PAGE + "`.",
                                "Let your server, or the network, show the " + FIRST_PAGE + " of a folder.")
                        : FileExamination.missing(copy, FIRST_PAGE, page.status()));
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
        if (first.isThere()) {
            return first.text().contains(OURS) ? Optional.empty() : ofOtherSite();
        }
        if (first.asksForPassword()) {
            return problem(
                    "AC728",
                    "The server lets nobody in: it answers " + first.status()
                            + (first.status() == 403 ? "." : " and asks for a password."),
                    "Take the password or the rule away that guards the folder, and examine the copy again.");
        }
        if (first.asksToWait()) {
            return problem(
                    "AC729",
                    "The server asks to wait: it answers " + first.status() + untilWhen(first),
                    first.status() == 429
                            ? "Try again later. If it stays like this, ask your host how many requests a minute it allows."
                            : "Try again later. If it stays like this, switch off the maintenance page of your host.");
        }
        return first.isGone() ? ofNothing(first) : ofOddStatus(first);
    }

    private static String untilWhen(Response first) {
        return RetryAfter.of(first, Instant.now())
                .filter(wait -> !wait.isZero())
                .map(wait -> ", and to come again in " + RetryAfter.words(wait) + ".")
                .orElse(".");
    }

    private Optional<Problem> ofOtherSite() {
        return problem(
                "AC731",
                "Another site stands at this address: its first page is not one of the copy.",
                "Compare the address with `base-url` in clinic.yaml. If it is right, your host shows a"
                        + " page of its own there: upload the pack, or ask the host.");
    }

    private Optional<Problem> ofNothing(Response first) {
        return problem(
                "AC730",
                "Nothing of the copy stands at this address: the server answers " + first.status() + ".",
                "Compare the address with `base-url` in clinic.yaml, and with the folder that you"
                        + " uploaded into. If it is right, upload the pack.");
    }

    private Optional<Problem> ofOddStatus(Response first) {
        return problem(
                        "AC710",
                        "The published copy cannot be read: the server answers " + first.status() + " and no page.",
                        first.status() >= 500
                                ? "Look into the log of your server, or ask your host. A slip in `.htaccess` answers 500."
                                : "Look at the address in a browser, and ask your host why it answers " + first.status()
                                        + ".")
                .map(problem -> problem.with(ProblemKind.NOT_REACHED));
    }

    private Optional<Problem> problem(String code, String message, String hint) {
        return Optional.of(Problem.error(code, Location.ofFile(copy.base().toString()), message, hint));
    }
}
