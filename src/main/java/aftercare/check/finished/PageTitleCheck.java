package aftercare.check.finished;

import aftercare.problem.ProblemCollector;

/** Reports a page without a title, or without a description for lists and search engines. */
final class PageTitleCheck implements OutputCheck {
    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        if (page.document().title().isBlank()) {
            report("title", "<title>${page.title()}</title>", page, found);
        }
        if (page.page().head().isListed() && description(page).isBlank()) {
            report("description", "<meta name=\"description\" content=\"${page.head.description}\">", page, found);
        }
    }

    private static void report(String what, String sample, FinishedPage page, ProblemCollector found) {
        found.error(
                "AC411",
                page.template(),
                "A page made from this template has no " + what + ".",
                "Write " + sample + " in its head.");
    }

    private static String description(FinishedPage page) {
        return page.named("meta").stream()
                .filter(meta -> meta.attr("name").equals("description"))
                .map(meta -> meta.attr("content"))
                .findFirst()
                .orElse("");
    }
}
