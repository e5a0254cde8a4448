package aftercare.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Writes code, in text and in blocks. Blocks can be scrolled with the keyboard. */
final class CodeWriter {
    void span(Node node, PassageBuilder builder) {
        String code = ((Code) node).getText().toString().replaceAll("\r\n|[\r\n]", " ");
        if (node.getAncestorOfType(TableCell.class) != null) {
            // A vertical bar needs its backslash in every cell, so it is no part of the code.
            code = code.replace("\\|", "|");
        }
        boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        builder.markup("<code>");
        builder.text(padded ? code.substring(1, code.length() - 1) : code);
        builder.markup("</code>");
    }

    void fenced(Node node, PassageBuilder builder) {
        String info = Escaping.unescapeString(((FencedCodeBlock) node).getInfo().toString());
        String language = info.strip().split("\\s", 2)[0];
        block(builder, language, ((Block) node).getContentChars().normalizeEOL());
    }

    void indented(Node node, PassageBuilder builder) {
        block(builder, "", ((Block) node).getContentChars().trimTailBlankLines().normalizeEndWithEOL());
    }

    private static void block(PassageBuilder builder, String language, String code) {
        builder.line();
        builder.markup("<pre tabindex=\"0\"><code");
        if (!language.isEmpty()) {
            builder.attribute("class", "language-" + language);
        }
        builder.markup(">");
        builder.text(code);
        builder.endWords();
        builder.markup("</code></pre>\n");
    }
}
