package aftercare.markdown;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Sees HTML without what this site does differently by intent everywhere, so that the rest can be compared with the
 * specification's: holes hold what was written, quotes are straight, the attributes that serve accessibility and safety
 * are
 * left out, and the first level of heading is the second.
 */
final class NeutralView {
    private static final List<String> OURS = List.of("tabindex", "rel", "loading", "scope");

    private NeutralView() {}

    static String of(String html) {
        String written = html.replaceAll("\\{\\{image ([^}]*)\\}\\}", "$1");
        Document document = Jsoup.parseBodyFragment(written);
        document.outputSettings().prettyPrint(false);
        document.select("div.table").forEach(region -> region.replaceWith(region.expectFirst("table")));
        document.select("input[checked], .box:contains(☑)").forEach(box -> box.replaceWith(new TextNode("☑")));
        document.select("input, .box").forEach(box -> box.replaceWith(new TextNode("☐")));
        document.body().getAllElements().forEach(NeutralView::withoutOurs);
        document.body().selectXpath("//comment()", Comment.class).forEach(Node::remove);
        document.body().forEachNode(NeutralView::withoutBlanks);
        return document.body().html().strip();
    }

    private static void withoutOurs(Element element) {
        OURS.forEach(element::removeAttr);
        element.removeClass("external");
        element.removeClass("task").removeClass("ticked");
        if (element.hasAttr("align")) {
            element.addClass("align-" + element.attr("align")).removeAttr("align");
        }
        String href = element.attr("href");
        if (href.startsWith(AsWritten.SITE)) {
            element.attr("href", href.substring(AsWritten.SITE.length()));
        }
        if (element.attr("class").isEmpty()) {
            element.removeAttr("class");
        }
        if (element.normalName().matches("h[1-6]")) {
            element.removeAttr("id");
        }
        if (element.normalName().equals("h1")) {
            element.tagName("h2");
        }
    }

    /** Removes whitespace that a browser does not show, and makes quotation marks straight. */
    private static void withoutBlanks(Node node) {
        if (!(node instanceof TextNode text) || isCode(text.parent())) {
            return;
        }
        text.text(straight(text.getWholeText()).replaceAll("\\s+", " "));
        if (node.previousSibling() == null || isBlock(node.previousSibling())) {
            text.text(text.getWholeText().stripLeading());
        }
        if (node.nextSibling() == null || isBlock(node.nextSibling())) {
            text.text(text.getWholeText().stripTrailing());
        }
    }

    private static boolean isCode(@Nullable Element parent) {
        return parent != null && parent.normalName().equals("code");
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }

    private static String straight(String text) {
        return text.replaceAll("[“”]", "\"")
                .replaceAll("[‘’]", "'")
                .replace("–", "--")
                .replace("—", "---")
                .replace("…", "...");
    }
}
