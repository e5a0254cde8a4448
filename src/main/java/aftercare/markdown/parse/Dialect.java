package aftercare.markdown.parse;

import com.vladsch.flexmark.ext.abbreviation.internal.AbbreviationNodePostProcessor;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The library set up for the dialect. Each extension costs time on every line, so a text is parsed with no more of them
 * than it has marks for: most articles need none, or tables alone.
 */
public final class Dialect {
    /** What a text has marks for, beyond plain Markdown. */
    private enum Marks {
        PLAIN,
        OF_TABLES,
        ANY
    }

    /** Each is made when the first text needs it, as setting one up takes as long as a page. */
    private final Map<Marks, Parser> parsers = new ConcurrentHashMap<>();

    public Document parse(String text) {
        return parsers.computeIfAbsent(marksOf(text), Dialect::parser).parse(text);
    }

    private static Marks marksOf(String text) {
        if (text.contains("[^") || text.contains("*[") || mayDefine(text)) {
            return Marks.ANY;
        }
        return text.indexOf('|') >= 0 ? Marks.OF_TABLES : Marks.PLAIN;
    }

    /** Whether a colon stands where a definition may begin: first on its line, with a blank after it. */
    private static boolean mayDefine(String text) {
        for (int i = text.indexOf(':'); i >= 0; i = text.indexOf(':', i + 1)) {
            boolean afterBlank = i == 0 || text.charAt(i - 1) <= ' ';
            boolean beforeBlank = i + 1 == text.length() || text.charAt(i + 1) <= ' ';
            if (afterBlank && beforeBlank) {
                return true;
            }
        }
        return false;
    }

    private static Parser parser(Marks marks) {
        List<Extension> extensions = new ArrayList<>(List.of(StrikethroughExtension.create()));
        if (marks != Marks.PLAIN) {
            extensions.add(new Tables());
        }
        if (marks == Marks.ANY) {
            extensions.add(FootnoteExtension.create());
            extensions.add(DefinitionExtension.create());
        }
        var options = options();
        var parser = Parser.builder(options)
                .extensions(extensions)
                .customBlockParserFactory(new BlockStarts.OfHeadings(options))
                .customBlockParserFactory(new BlockStarts.OfFences(options))
                .customBlockParserFactory(new BlockStarts.OfRules(options))
                .customBlockParserFactory(new ComponentParser.Factory())
                .customInlineParserFactory(ProseInlineParser::new)
                // Left out by the library where the inline parser is not its own.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
        if (marks == Marks.ANY) {
            parser.customBlockParserFactory(new BlockStarts.OfAbbreviations(options))
                    .postProcessorFactory(new AbbreviationNodePostProcessor.Factory());
        }
        return parser.build();
    }

    private static MutableDataSet options() {
        return new MutableDataSet()
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(DefinitionExtension.TILDE_MARKER, false);
    }
}
