package aftercare.markdown.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are passed over must be those that the library would not take either. */
class BlockStartsTest {
    private static final List<String> UNDERLINES =
            List.of("-", "--", "---", "===", "=", "- -", "--- -", "***", "* * *", "___", "--=", "=-", "---x");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", " \t ", "\u0085", "\u2028", "\u2029", "\u00A0", "\f", " x"})
    void takesTheHeadingsAndRulesOfTheLibrary(String end) {
        for (var underline : UNDERLINES) {
            var text = "Title\n" + underline + end + "\ntext\n\n" + underline + end + "\n";
            assertThat(types(new Dialect().parse(new Survey(text)))).as(text).isEqualTo(types(library(text)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a", "## a *b*", "##\ta", "##  a \t", "###### a", "####### a", "#a", "#", "## ", "## a #", "## a ##",
                        "## a # b",
                "   # a", "    # a", "\\# a", "## a\u2028", "##\u00A0a", "- a", "+ a", "* a", "-a", "1. a", "2) a",
                        "1234567890. a",
                "\u0663. a", "   - a", "> # a", "- # a", "- 1. # a", "text\n# a", "text\n- a", "- a\n# b\n- c",
                        "```\n# a\n- b\n```"
            })
    void readsHeadingsAndItemsAsTheLibraryDoes(String text) {
        assertThat(tree(new Dialect().parse(new Survey(text)))).isEqualTo(tree(library(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\r\n",
                "a",
                "a\n",
                "a\r",
                "a\r\n",
                "\na",
                "a\n\nb",
                "a\r\rb",
                "a\r\n\r\nb\r\n",
                "a\n\rb\r",
                "# a\r- b\r\n  c\n> d"
            })
    void endsLinesWhereTheLibraryDoes(String text) {
        assertThat(tree(new Dialect().parse(new Survey(text)))).isEqualTo(tree(library(text)));
    }

    /** Each node with its place and parts. */
    private static String tree(Node document) {
        var tree = new StringBuilder();
        for (var node : document.getDescendants()) {
            node.getAstExtra(tree.append(node.toAstString(true)));
            tree.append('\n');
        }
        return tree.toString();
    }

    private static Node library(String text) {
        return Parser.builder().build().parse(text);
    }

    private static List<String> types(Node document) {
        return StreamSupport.stream(document.getChildren().spliterator(), false)
                .map(BlockStartsTest::type)
                .toList();
    }

    private static String type(Node block) {
        return block instanceof Heading
                ? "heading"
                : block instanceof ThematicBreak ? "rule" : block instanceof Paragraph ? "words" : "other";
    }
}
