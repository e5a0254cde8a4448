package aftercare.markdown.parse;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The library's tables, looked for only in paragraphs with a vertical bar. */
final class Tables extends TablesExtension {
    @Override
    public void extend(Parser.Builder builder) {
        builder.paragraphPreProcessorFactory(new Factory(TableParagraphPreProcessor.Factory()));
    }

    private record Factory(ParagraphPreProcessorFactory library) implements ParagraphPreProcessorFactory {
        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new WhereBarred(library, state);
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return library.getAfterDependents();
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return library.getBeforeDependents();
        }

        @Override
        public boolean affectsGlobalScope() {
            return library.affectsGlobalScope();
        }
    }

    /** Makes the library's preprocessor for a text only when it is needed, because that compiles patterns. */
    private static final class WhereBarred implements ParagraphPreProcessor {
        private final ParagraphPreProcessorFactory library;
        private final ParserState state;
        private @Nullable ParagraphPreProcessor tables;

        WhereBarred(ParagraphPreProcessorFactory library, ParserState state) {
            this.library = library;
            this.state = state;
        }

        @Override
        public int preProcessBlock(Paragraph paragraph, ParserState parser) {
            if (SequenceText.of(paragraph.getChars()).indexOf('|') < 0) {
                return 0;
            }
            if (tables == null) {
                tables = library.apply(state);
            }
            return tables.preProcessBlock(paragraph, parser);
        }
    }
}
