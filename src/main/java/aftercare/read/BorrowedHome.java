package aftercare.read;

import aftercare.model.ContentPath;
import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.Prose.Block;
import aftercare.model.Prose.LinkAddress;
import aftercare.model.Prose.Passage;
import aftercare.model.Prose.Piece;
import aftercare.read.translation.BorrowedMarks;
import java.util.List;

/**
 * Gives a language that has no home page the words of the source's, so that an editor can begin by translating one guide. Links
 * lead to pages of the language where it has them.
 */
record BorrowedHome(BorrowedMarks borrowed, String locale) {
    static final String FILE = "index.md";

    Guide of(Guide source) {
        return new Guide(
                new ContentPath(locale, source.path().path()),
                source.at(),
                borrowed.of(source.title()),
                borrowed.of(source.description()),
                borrowed.of(source.mainMessage()),
                source.audience(),
                source.topics(),
                source.order(),
                source.review(),
                source.sources(),
                source.related(),
                source.signs(),
                List.of(),
                List.of(),
                source.retired(),
                source.draft(),
                source.sensitive(),
                source.publishFrom(),
                source.expires(),
                source.ignores(),
                body(source.body()),
                source.hash());
    }

    /** The words without the lists that checks and search read; they read them in the source. */
    private Prose body(Prose source) {
        var blocks = borrowed.of(source).blocks().stream().map(this::own).toList();
        return new Prose(blocks, List.of(), List.of(), source.images(), source.citations(), List.of(), List.of());
    }

    private Block own(Block block) {
        return block instanceof Passage passage
                ? new Passage(passage.pieces().stream().map(this::own).toList(), passage.startsWithHeading())
                : block;
    }

    private Piece own(Piece piece) {
        return piece instanceof LinkAddress link
                ? new LinkAddress(new ContentPath(locale, link.target().path()), link.anchor())
                : piece;
    }
}
