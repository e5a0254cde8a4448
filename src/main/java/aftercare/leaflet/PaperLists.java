package aftercare.leaflet;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Prepares lists for paper: pictures stand in a row, and numbers are words where the printing writes none. */
final class PaperLists {
    private static final String PICTURE = "> img, > p > img";
    private static final String BLANK = "\u00a0";

    /** The number of pictures that fill a row. Fewer have more room for their words. */
    private static final int ROW = 4;

    private PaperLists() {}

    /** Sets the items of lists beside one another if most of them are pictures with a few words. */
    static void setPicturesInRow(Element text) {
        text.select("ol, ul").stream().filter(PaperLists::isOfPictures).forEach(list -> list.addClass("pictured"));
        text.select(".pictured").forEach(list -> {
            boolean isNumbered = list.normalName().equals("ol");
            setInRow(list);
            if (list.childrenSize() < ROW) {
                list.addClass("pictured--" + list.childrenSize());
            }
            if (isNumbered) {
                number(list);
            }
        });
    }

    private static boolean isOfPictures(Element list) {
        long pictures = list.children().stream()
                .filter(item -> item.selectFirst(PICTURE) != null)
                .count();
        return pictures * 2 > list.childrenSize()
                && list.select("li ul, li ol, li pre, li blockquote, li table, li dl")
                        .isEmpty();
    }

    /** Makes a paragraph of the words of each item that has more than words, if some run from right to left. */
    static void wrapWords(Element text, boolean isRightToLeft) {
        text.select("li:has(ul, ol, p)").stream()
                .filter(item -> isRightToLeft || WritingOrder.isTurned(item.text()))
                .forEach(PaperLists::wrap);
    }

    /**
     * Turns a list whose items are side by side into plain blocks. The printing library would not tag such items, so that
     * screen readers would skip them.
     */
    private static void setInRow(Element list) {
        list.children().forEach(item -> {
            item.tagName("div");
            wordsBelow(item);
        });
        list.tagName("div");
    }

    /** Moves the words of an item into a block of their own, to be read aloud after their picture. */
    private static void wordsBelow(Element item) {
        var only = item.childrenSize() == 1 ? item.selectFirst("> p:has(> img:first-child)") : null;
        if (only != null) {
            only.unwrap();
        }
        var picture = item.selectFirst("> img");
        if (picture != null && item.selectFirst("p") == null) {
            var words = item.childNodes().stream()
                    .filter(node -> !node.equals(picture))
                    .toList();
            var block = item.appendElement("p");
            words.forEach(block::appendChild);
        }
    }

    /** Numbers items that are side by side, which the printing library does not do. */
    private static void number(Element list) {
        int number = first(list);
        for (var item : list.children()) {
            var block = item.selectFirst("> p");
            var words = block == null ? item : block;
            if (words.childNodeSize() > 0 && words.childNode(0) instanceof Element picture && picture.is("img")) {
                picture.after(new TextNode(BLANK));
                picture.after(written(number));
            } else {
                write(number, words);
            }
            number++;
        }
    }

    /** Numbers the items of lists by words: the printing puts no number to the right of one. It belongs to what is read out. */
    static void writeNumbers(Element text) {
        for (var list : text.select("ol:not(.pictured)")) {
            int number = first(list);
            for (var item : list.children()) {
                var block = item.firstElementChild();
                write(number, block != null && block.is("p") ? block : item);
                number++;
            }
        }
    }

    private static void write(int number, Element words) {
        words.prependText(BLANK);
        words.prependChild(written(number));
    }

    private static Element written(int number) {
        return new Element("span").addClass("number").text(String.valueOf(number));
    }

    private static int first(Element list) {
        var start = list.attr("start");
        return start.isEmpty() ? 1 : Integer.parseInt(start);
    }

    /** Puts the words of an item that holds more than words into a paragraph, so that they can be read aloud by themselves. */
    private static void wrap(Element item) {
        var words = new Element("p");
        for (var node : List.copyOf(item.childNodes())) {
            if (node instanceof Element element && element.isBlock()) {
                words = new Element("p");
            } else {
                if (words.parent() == null && !(node instanceof TextNode blank && blank.isBlank())) {
                    node.before(words);
                }
                words.appendChild(node);
            }
        }
    }
}
