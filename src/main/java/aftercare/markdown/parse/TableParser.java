package aftercare.markdown.parse;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableCell.Alignment;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parses a table as GitHub does. The library looks for tables in whole paragraphs, so it misses one right below a line of
 * text, makes a heading of one above a line of dashes, and cuts cells only outside of code.
 */
final class TableParser extends AbstractBlockParser {
    private final TableBlock table = new TableBlock();
    private final TableHead head = new TableHead();
    private final TableBody body = new TableBody();
    private final List<Optional<Alignment>> columns;
    private final List<TableCell> cells = new ArrayList<>();

    TableParser(BasedSequence headLine, List<Optional<Alignment>> columns) {
        this.columns = columns;
        addRow(headLine, head, true);
    }

    @Override
    public Block getBlock() {
        return table;
    }

    @Override
    public boolean isInterruptible() {
        return true;
    }

    /** An empty line ends it, and a component, as any other block does that begins right below. */
    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean isBelow = state.isBlank() || Fence.on(state).isPresent();
        return isBelow ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    /** The library calls this for the rest of the delimiter line too, where nothing is left. */
    @Override
    public void addLine(ParserState state, BasedSequence line) {
        BasedSequence words = LetteredText.withoutBlanks(line);
        if (!words.isEmpty()) {
            addRow(words, body, false);
        }
    }

    private void addRow(BasedSequence line, Node part, boolean isHead) {
        var texts = TableLine.cells(line);
        TableRow row =
                texts.size() > columns.size() ? new LongRow(line, texts.get(columns.size())) : new TableRow(line);
        for (int i = 0; i < columns.size(); i++) {
            row.appendChild(cell(i < texts.size() ? texts.get(i) : BasedSequence.NULL, i, isHead));
        }
        part.appendChild(row);
    }

    private TableCell cell(BasedSequence text, int column, boolean isHead) {
        var cell = new TableCell(text);
        cell.setText(text);
        cell.setHeader(isHead);
        cell.setAlignment(columns.get(column).orElse(null));
        cells.add(cell);
        return cell;
    }

    @Override
    public void closeBlock(ParserState state) {
        head.setCharsFromContent();
        table.appendChild(head);
        if (body.getFirstChild() != null) {
            body.setCharsFromContent();
            table.appendChild(body);
        }
        table.setCharsFromContent();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        cells.forEach(cell -> inlineParser.parse(cell.getText(), cell));
    }
}
