package aftercare.markdown.parse;

import com.vladsch.flexmark.ext.abbreviation.internal.AbbreviationNodePostProcessor;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
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
 * The library, configured for our dialect. Each extension takes time on every line, so a text is parsed only with those
 * that its characters may need: most guides need none, or only tables.
 */
public final class Dialect {
    /** The extensions that a text may need. */
    private enum Extensions {
        PLAIN,
        OF_TABLES,
        ANY
    }

    /** Made when first needed, because making a parser takes as long as parsing a page. */
    private final Map<Extensions, Parser> parsers = new ConcurrentHashMap<>();

    public Document parse(Survey survey) {
        return parsers.computeIfAbsent(extensionsFor(survey), Dialect::parser).parse(new TextByLines(survey));
    }

    private static Extensions extensionsFor(Survey survey) {
        if (survey.mayHaveRareBlock()) {
            return Extensions.ANY;
        }
        return survey.mayHaveTable() ? Extensions.OF_TABLES : Extensions.PLAIN;
    }

    private static Parser parser(Extensions marks) {
        List<Extension> extensions = new ArrayList<>();
        if (marks == Extensions.ANY) {
            extensions.add(DefinitionExtension.create());
        }
        var options = options();
        var parser = Parser.builder(options)
                .extensions(extensions)
                .customBlockParserFactory(new BlockStarts.OfHeadings(options))
                .customBlockParserFactory(new BlockStarts.OfFences(options))
                .customBlockParserFactory(new BlockStarts.OfRules(options))
                .customBlockParserFactory(new BlockStarts.OfLists(options))
                .customBlockParserFactory(new ComponentParser.Factory())
                .customDelimiterProcessor(new StrikethroughWords())
                .customInlineParserFactory(ProseInlineParser::new)
                // The library leaves this out when the inline parser is replaced.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
        if (marks != Extensions.PLAIN) {
            parser.customBlockParserFactory(new TableStarts());
        }
        if (marks == Extensions.ANY) {
            parser.customBlockParserFactory(new BlockStarts.OfAbbreviations(options))
                    .customBlockParserFactory(new BlockStarts.OfNotes(options))
                    .linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory())
                    .postProcessorFactory(new AbbreviationNodePostProcessor.Factory());
        }
        return parser.build();
    }

    private static MutableDataSet options() {
        return new MutableDataSet()
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(DefinitionExtension.TILDE_MARKER, false);
    }
}
