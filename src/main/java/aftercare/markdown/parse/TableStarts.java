package aftercare.markdown.parse;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/** Begins a table where the delimiters of columns stand below the last line of a paragraph, which is its head. */
final class TableStarts implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new TableFactory(options);
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(BlockStarts.OfHeadings.class, BlockStarts.OfRules.class, BlockStarts.OfLists.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(IndentedCodeBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    private static final class TableFactory extends AbstractBlockParserFactory {
        private static final int CODE_INDENT = 4;

        TableFactory(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
            boolean mayBegin = state.getIndent() < CODE_INDENT && TableLine.mayDelimit(line.charAt(0));
            if (!mayBegin || !(matched.getBlockParser() instanceof ParagraphParser paragraph)) {
                return BlockStart.none();
            }
            var columns = TableLine.delimiters(line);
            var lines = paragraph.getBlockContent().getLines();
            BasedSequence head = lines.get(lines.size() - 1).trim();
            if (columns.isEmpty() || TableLine.cells(head).size() != columns.size()) {
                return BlockStart.none();
            }
            return start(paragraph, new TableParser(head, columns))
                    .atIndex(state.getLine().length())
                    .replaceActiveBlockParser();
        }

        /** The lines of text above the head stay a paragraph. */
        private static BlockStart start(ParagraphParser before, TableParser table) {
            List<BasedSequence> lines = before.getBlockContent().getLines();
            if (lines.size() == 1) {
                return BlockStart.of(table);
            }
            var text = new ParagraphParser();
            for (int i = 0; i < lines.size() - 1; i++) {
                text.getBlockContent()
                        .add(
                                lines.get(i),
                                before.getBlockContent().getLineIndents().get(i));
            }
            return BlockStart.of(text, table);
        }
    }
}
