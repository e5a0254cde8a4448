package aftercare.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Writes what must be shown letter by letter. A block can be scrolled with the keyboard. */
final class CodeWriter {
    void span(Node node, PassageBuilder pen) {
        String code = ((Code) node).getText().toString().replaceAll("\r\n|[\r\n]", " ");
        boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        pen.markup("<code>");
        pen.text(padded ? code.substring(1, code.length() - 1) : code);
        pen.markup("</code>");
    }

    void fenced(Node node, PassageBuilder pen) {
        String info = Escaping.unescapeString(((FencedCodeBlock) node).getInfo().toString());
        String language = info.strip().split("\\s", 2)[0];
        block(pen, language, ((Block) node).getContentChars().normalizeEOL());
    }

    void indented(Node node, PassageBuilder pen) {
        block(pen, "", ((Block) node).getContentChars().trimTailBlankLines().normalizeEndWithEOL());
    }

    private static void block(PassageBuilder pen, String language, String code) {
        pen.line();
        pen.markup("<pre tabindex=\"0\"><code");
        if (!language.isEmpty()) {
            pen.attribute("class", "language-" + language);
        }
        pen.markup(">");
        pen.text(code);
        pen.endWords();
        pen.markup("</code></pre>\n");
    }
}
