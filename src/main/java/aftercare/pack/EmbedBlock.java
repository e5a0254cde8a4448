package aftercare.pack;

import aftercare.format.HtmlText;
import aftercare.page.Page.PageLink;

/**
 * The HTML that a clinic pastes into a page of its own website: a frame, a link below it, and a script that fits the
 * height.
 */
final class EmbedBlock {
    private EmbedBlock() {}

    /** The part of the README that says how to show a page inside another website. */
    static String section(PackLabel label) {
        var text = new StringBuilder("""

                Show a page inside your own website
                -----------------------------------
                In WordPress, add a block "Custom HTML" and paste these lines. Other systems have something alike. If yours takes
                the script away, the frame scrolls; if it takes the frame away, the link stays.

                """);
        text.append(of(label.embeds().get(0), label.baseUrl().orElse("https://YOUR-ADDRESS/")));
        text.append("\nOnly these websites may show it (frame-ancestors in clinic.yaml): ")
                .append(String.join(" ", label.frameAncestors()))
                .append(
                        "\nThe settings of the server say so to browsers. Web space that ignores them lets every website show it.\n")
                .append("These pages can be shown in a frame:\n");
        label.embeds().forEach(page -> text.append("  ").append(page.address()).append('\n'));
        return text.toString();
    }

    private static String of(PageLink page, String baseUrl) {
        var title = HtmlText.escape(String.valueOf(page.title()));
        var real = page.address().replaceFirst("embed/", "");
        return """
                <iframe src="%1$s%2$s" title="%4$s" width="100%%" height="900" style="border: 0"></iframe>
                <p><a href="%1$s%3$s">%4$s</a></p>
                <script src="%1$sembed/resize.js" defer></script>
                """.formatted(baseUrl, page.address(), real, title);
    }
}
