package aftercare.read;

import aftercare.model.TranslatedFile;
import aftercare.model.Words;
import aftercare.problem.ProblemCollector;
import aftercare.read.document.LockedWords;
import aftercare.read.document.Placeholders;
import aftercare.read.document.StockWords;
import aftercare.read.document.TextReader;
import aftercare.read.document.WordsReader;
import aftercare.read.file.Layout.FileKind;
import aftercare.read.file.SourceText;
import aftercare.read.translation.BorrowedMarks;
import aftercare.read.translation.MadeFrom;
import aftercare.read.translation.WordsTranslation;
import java.util.List;
import java.util.Optional;

/** Reads the words of the interface: those of a {@code strings.yaml} before those that are built in for its language. */
record InterfaceWords(FolderReading folder, String sourceLocale) {
    private static final StockWords ENGLISH = StockWords.english();

    /** The words of the language that the site is written in. */
    Words source() {
        var own = one(sourceLocale, OtherInputs.ITSELF, InterfaceWords::checked).orElse(Words.NONE);
        return StockWords.in(sourceLocale).map(stock -> stock.under(own)).orElse(own);
    }

    private static Optional<Words> checked(SourceText text, ProblemCollector problems) {
        return new WordsReader().read(text, problems).map(own -> {
            ENGLISH.reportMisspelt(own, problems);
            ENGLISH.reportForms(own, text.path().locale(), problems);
            new Placeholders(ENGLISH.words()).report(own, problems);
            return LockedWords.passedOver(own, text.path().locale(), problems);
        });
    }

    /**
     * The words of a translation: its file's, else those built in, else the source's. Adds the state of the file to the list.
     */
    Words translated(String locale, Words source, MadeFrom madeFrom, List<TranslatedFile> files) {
        var reader = new WordsTranslation(
                source, given(locale, source), new BorrowedMarks(sourceLocale), madeFrom.of("strings.yaml"));
        return one(locale, OtherInputs.translationOf(source, madeFrom), reader)
                .map(read -> {
                    files.add(read.file());
                    return read.value();
                })
                .orElseGet(reader::withoutFile);
    }

    /** Whether a translation needs no {@code strings.yaml}, because all words of the source that readers see are built in. */
    boolean areGiven(String locale, Words source) {
        return given(locale, source).covers(source);
    }

    private StockWords given(String locale, Words source) {
        return StockWords.translating(source, sourceLocale, locale);
    }

    private <T> Optional<T> one(String locale, OtherInputs inputs, TextReader<T> reader) {
        return folder.read(folder.of(FileKind.STRINGS, locale), inputs, reader).stream()
                .findFirst();
    }
}
