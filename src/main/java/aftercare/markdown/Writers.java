package aftercare.markdown;

import aftercare.markdown.parse.BareAddress;
import aftercare.markdown.parse.Citation;
import aftercare.markdown.parse.EvidenceMark;
import aftercare.markdown.parse.TaskBox;
import aftercare.markdown.parse.Unread;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;

/** Gives the writer for each kind of node. Other kinds are shown as typed. */
final class Writers {
    private static final NodeWriter NOTHING = (node, builder) -> {};
    private static final NodeWriter AS_TYPED =
            (node, builder) -> builder.text(node.getChars().toString());

    private final Map<Class<?>, NodeWriter> byKind = new HashMap<>();

    Writers() {
        words();
        links();
        blocks();
        lists();
    }

    NodeWriter of(Node node) {
        return byKind.getOrDefault(node.getClass(), AS_TYPED);
    }

    private void words() {
        var words = new WordsWriter();
        byKind.put(Text.class, words);
        byKind.put(TextBase.class, (node, builder) -> builder.children(node));
        byKind.put(HtmlEntity.class, words::entity);
        byKind.put(SoftLineBreak.class, words::softBreak);
        byKind.put(HardLineBreak.class, words::hardBreak);
        byKind.put(Emphasis.class, new ElementWriter("em"));
        byKind.put(StrongEmphasis.class, new ElementWriter("strong"));
        byKind.put(Strikethrough.class, new ElementWriter("del"));
        byKind.put(Abbreviation.class, words::abbreviation);
        byKind.put(Code.class, new CodeWriter()::span);
        byKind.put(Unread.class, words::unread);
        byKind.put(EvidenceMark.class, new EvidenceWriter());
        var html = new RawHtmlWriter();
        byKind.put(HtmlInline.class, html);
        byKind.put(HtmlInlineComment.class, html);
        byKind.put(HtmlBlock.class, html::block);
        byKind.put(HtmlCommentBlock.class, html::block);
    }

    private void links() {
        var links = new LinkWriter();
        byKind.put(Link.class, links::link);
        byKind.put(LinkRef.class, links::reference);
        byKind.put(AutoLink.class, links::bare);
        byKind.put(MailLink.class, links::mail);
        byKind.put(BareAddress.class, links::website);
        var images = new ImageWriter();
        byKind.put(Image.class, images::image);
        byKind.put(ImageRef.class, images::reference);
        byKind.put(Citation.class, new CitationWriter());
        byKind.put(Footnote.class, new NoteWriter());
        byKind.put(Reference.class, NOTHING);
        byKind.put(AbbreviationBlock.class, NOTHING);
        byKind.put(
                FootnoteBlock.class,
                (node, builder) -> builder.reading().notes().define((FootnoteBlock) node));
    }

    private void blocks() {
        byKind.put(Paragraph.class, new ParagraphWriter());
        byKind.put(Heading.class, new HeadingWriter());
        byKind.put(TableBlock.class, new TableWriter());
        byKind.put(FencedCodeBlock.class, new CodeWriter()::fenced);
        byKind.put(IndentedCodeBlock.class, new CodeWriter()::indented);
        byKind.put(BlockQuote.class, (node, builder) -> {
            builder.line();
            builder.markup("<blockquote>\n");
            builder.children(node);
            builder.line();
            builder.markup("</blockquote>\n");
        });
        byKind.put(ThematicBreak.class, (node, builder) -> {
            builder.line();
            builder.markup("<hr>\n");
        });
    }

    private void lists() {
        var lists = new ListWriter();
        byKind.put(BulletList.class, lists::bullets);
        byKind.put(OrderedList.class, lists::numbers);
        byKind.put(BulletListItem.class, lists::item);
        byKind.put(OrderedListItem.class, lists::item);
        byKind.put(TaskBox.class, lists::box);
        byKind.put(DefinitionList.class, lists::definitions);
        byKind.put(DefinitionTerm.class, lists::term);
        byKind.put(DefinitionItem.class, lists::definition);
    }
}
