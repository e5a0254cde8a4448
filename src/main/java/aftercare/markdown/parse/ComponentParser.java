package aftercare.markdown.parse;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.DocumentBlockParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses components, at the top level only. A fence anywhere else stays text, and is reported later. */
final class ComponentParser extends AbstractBlockParser {
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \t]");

    private final Component component;

    private ComponentParser(Component component) {
        this.component = component;
    }

    @Override
    public Block getBlock() {
        return component;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
        return !component.isClosed();
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (component.isClosed()) {
            return BlockContinue.none();
        }
        if (state.getActiveBlockParser() instanceof FencedCodeBlockParser) {
            return BlockContinue.atIndex(state.getIndex());
        }
        var fence = Fence.on(state);
        if (fence.isEmpty() && HEADING.matcher(rest(state)).lookingAt()) {
            // A component cannot contain a heading, so the author forgot to close this one.
            return BlockContinue.none();
        }
        if (fence.isEmpty()) {
            return BlockContinue.atIndex(state.getIndex());
        }
        if (!fence.get().closes()) {
            // The next component begins, so the author forgot to close this one.
            return BlockContinue.none();
        }
        component.close();
        return BlockContinue.atIndex(state.getLine().length());
    }

    private static BasedSequence rest(ParserState state) {
        return state.getLine().subSequence(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {
        component.setCharsFromContent();
    }

    private static final class ComponentFactory extends AbstractBlockParserFactory {
        ComponentFactory(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            var fence = Fence.on(state).orElse(null);
            if (fence == null || fence.closes() || !isTopLevel(matched.getBlockParser())) {
                return BlockStart.none();
            }
            var component = new Component(fence.line(), fence.name(), fence.title());
            return BlockStart.of(new ComponentParser(component))
                    .atIndex(state.getLine().length());
        }

        private static boolean isTopLevel(BlockParser parser) {
            // A paragraph or a list that is still open ends where a component begins.
            boolean canEnd = (parser.isParagraphParser() || parser instanceof ListBlockParser)
                    && parser.getBlock().getGrandParent() == null;
            return canEnd || parser instanceof DocumentBlockParser;
        }
    }

    /** Registers this parser with the library. */
    static final class Factory implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new ComponentFactory(options);
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
