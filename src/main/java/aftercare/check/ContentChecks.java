package aftercare.check;

import aftercare.check.content.AltTextCheck;
import aftercare.check.content.CheckSettingCheck;
import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.check.content.DoNotWordingCheck;
import aftercare.check.content.DoWordingCheck;
import aftercare.check.content.EditorialCheck;
import aftercare.check.content.EvidenceInDoListCheck;
import aftercare.check.content.EvidenceWithoutCitationCheck;
import aftercare.check.content.FutureDateCheck;
import aftercare.check.content.HeadingLengthCheck;
import aftercare.check.content.HeadingLevelCheck;
import aftercare.check.content.HomePageCheck;
import aftercare.check.content.LeftForLaterCheck;
import aftercare.check.content.MainMessageLengthCheck;
import aftercare.check.content.MedicineReviewCheck;
import aftercare.check.content.MissingSettingCheck;
import aftercare.check.content.MissingWordsCheck;
import aftercare.check.content.OldSourceCheck;
import aftercare.check.content.OldTranslationCheck;
import aftercare.check.content.ProofsCheck;
import aftercare.check.content.RecalledTextCheck;
import aftercare.check.content.RepeatedHeadingCheck;
import aftercare.check.content.RepeatedTitleCheck;
import aftercare.check.content.ReviewDatesCheck;
import aftercare.check.content.ReviewOverdueCheck;
import aftercare.check.content.SettingMarkupCheck;
import aftercare.check.content.TextCheck;
import aftercare.check.content.UntouchedStartCheck;
import aftercare.check.link.AddressClashCheck;
import aftercare.check.link.AliasCheck;
import aftercare.check.link.BrokenLinkCheck;
import aftercare.check.link.LinkWithoutPageCheck;
import aftercare.check.link.MissingImageCheck;
import aftercare.check.link.RepeatedTermCheck;
import aftercare.check.link.SameLinkWordsCheck;
import aftercare.check.link.UnknownAnchorCheck;
import aftercare.check.link.VagueLinkCheck;
import aftercare.check.reference.FixedPageCheck;
import aftercare.check.reference.NavigationCheck;
import aftercare.check.reference.RecallPathCheck;
import aftercare.check.reference.SelfReferenceCheck;
import aftercare.check.reference.UnknownAudienceCheck;
import aftercare.check.reference.UnknownGuideCheck;
import aftercare.check.reference.UnknownSelfCheckCheck;
import aftercare.check.reference.UnknownSourceCheck;
import aftercare.check.reference.UnusedSourceCheck;
import aftercare.check.severity.Editorial;
import aftercare.check.severity.SeverityRules;
import aftercare.check.sign.AnswerWordsCheck;
import aftercare.check.sign.CareCardFollowerCheck;
import aftercare.check.sign.CareCardOrderCheck;
import aftercare.check.sign.EmptyCareCardCheck;
import aftercare.check.sign.RangeUnitCheck;
import aftercare.check.sign.RepeatedCareCardCheck;
import aftercare.check.sign.SignLevelCheck;
import aftercare.check.sign.SignWordsCheck;
import aftercare.check.sign.SignsQuestionLengthCheck;
import aftercare.check.sign.UnaskedSignCheck;
import aftercare.check.sign.UnknownSignCheck;
import aftercare.check.sign.UnshownSignCheck;
import aftercare.check.sign.WarningSignsFirstCheck;
import aftercare.check.sign.WordsAgainstLevelCheck;
import aftercare.check.writing.WritingChecks;
import aftercare.check.writing.WritingMemory;
import aftercare.memo.Memo;
import aftercare.model.Content;
import aftercare.model.Guide;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import aftercare.problem.Problems;
import aftercare.work.AllHands;
import aftercare.work.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs all checks of content, such as for {@code [@doe-2002]} when {@code sources.yaml} has no source of that id.
 * Safe for several threads.
 */
public final class ContentChecks {
    private static final List<ContentCheck> OF_CONTENT = List.of(
            new UnknownSourceCheck(),
            new UnknownSignCheck(),
            new SignLevelCheck(),
            new WordsAgainstLevelCheck(),
            new AnswerWordsCheck(),
            new SignWordsCheck(),
            new RangeUnitCheck(),
            new UnknownGuideCheck(),
            new UnknownSelfCheckCheck(),
            new BrokenLinkCheck(),
            new LinkWithoutPageCheck(),
            new VagueLinkCheck(),
            new UnknownAnchorCheck(),
            new MissingImageCheck(),
            new AltTextCheck(),
            new AliasCheck(),
            new AddressClashCheck(),
            new NavigationCheck(),
            new FixedPageCheck(),
            new UnknownAudienceCheck(),
            new MissingSettingCheck(),
            new RepeatedTitleCheck(),
            new ReviewDatesCheck(),
            new FutureDateCheck(),
            new RecalledTextCheck(),
            new RecallPathCheck(),
            new UntouchedStartCheck(),
            new LeftForLaterCheck(),
            new SettingMarkupCheck(),
            new SelfReferenceCheck(),
            new HomePageCheck(),
            new ReviewOverdueCheck(),
            new OldTranslationCheck(),
            new MainMessageLengthCheck(),
            new RepeatedCareCardCheck(),
            new CareCardOrderCheck(),
            new CareCardFollowerCheck(),
            new EmptyCareCardCheck(),
            new WarningSignsFirstCheck(),
            new DoNotWordingCheck(),
            new DoWordingCheck(),
            new HeadingLengthCheck(),
            new HeadingLevelCheck(),
            new RepeatedHeadingCheck(),
            new UnusedSourceCheck(),
            new OldSourceCheck(),
            new EvidenceWithoutCitationCheck(),
            new EvidenceInDoListCheck(),
            new MissingWordsCheck(),
            new MedicineReviewCheck(),
            new SameLinkWordsCheck(),
            new RepeatedTermCheck(),
            new SignsQuestionLengthCheck(),
            new ProofsCheck(),
            new UnaskedSignCheck(),
            new UnshownSignCheck());

    private static final Editorial EDITORIAL = editorial();

    private static final List<ContentCheck> ALL = Stream.concat(
                    OF_CONTENT.stream(), Stream.of(new CheckSettingCheck(EDITORIAL)))
            .toList();

    private static final List<TextCheck> OF_TEXT = ALL.stream()
            .filter(TextCheck.class::isInstance)
            .map(TextCheck.class::cast)
            .toList();

    private ContentChecks() {}

    static List<ContentCheck> all() {
        return ALL;
    }

    /** The content checks that are a matter of style; each says so itself. */
    static Editorial editorial() {
        var ofContent = OF_CONTENT.stream()
                .filter(EditorialCheck.class::isInstance)
                .map(check -> ((EditorialCheck) check).code());
        return Editorial.of(Stream.concat(ofContent, WritingChecks.EDITORIAL.codes().stream())
                .toList());
    }

    /**
     * All problems of the content, those found while reading included. Editorial checks get the severities set in
     * {@code site.yaml}, and warnings that files ignore are left out.
     *
     * @param reading the problems found while reading the content
     * @param today decides which guides have a page, and which reviews and sources are old
     */
    public static Problems of(Content content, Problems reading, Today today) {
        return of(content, reading, today, new WritingMemory());
    }

    /** The same, reusing the results of earlier runs for unchanged texts. */
    public static Problems of(Content content, Problems reading, Today today, Memo memo) {
        return of(content, reading, today, new WritingMemory(memo));
    }

    /** The same, reusing earlier results of this run for unchanged texts. */
    public static Problems of(Content content, Problems reading, Today today, WritingMemory memory) {
        var index = ContentIndex.of(content, today);
        var found = AllHands.map(ALL, check -> run(rest(check), index).list()).stream()
                .flatMap(List::stream)
                .collect(Collectors.toCollection(ArrayList::new));
        found.addAll(WritingChecks.of(index, memory, text -> ofText(text, index.hasPage(text))));
        var shown = new Unpublished(content, today).of(found);
        return new SeverityRules(content, EDITORIAL).of(reading.and(Problems.of(shown)));
    }

    /** Of these problems those that every clinic's copy has, whichever texts it leaves out or changes. */
    public static Problems ofEveryCopy(Problems problems) {
        return Problems.of(problems.list().stream()
                .filter(problem -> !problem.is(ProblemKind.IN_COPY))
                .toList());
    }

    /** The problems that one clinic's copy has besides. */
    public static Problems ofCopy(Content copy, Today today) {
        var found = new ProblemCollector();
        RecalledTextCheck.check(copy, today, found);
        return found.problems();
    }

    /** Problems found while making leaflets, without the warnings that files ignore. */
    public static Problems ofPrinting(Content content, Problems printing) {
        return new SeverityRules(content, EDITORIAL).ofLater(printing);
    }

    /** A check without the part that looks at one guide or single page alone, which is done by {@link #ofText}. */
    private static ContentCheck rest(ContentCheck check) {
        return check instanceof TextCheck ofText ? ofText::checkOthers : check;
    }

    private static List<Problem> ofText(Guide text, boolean hasPage) {
        var found = new ProblemCollector();
        OF_TEXT.forEach(check ->
                found.addAll(ContentIndex.BOUNDARY.check(text.at(), into -> check.check(text, hasPage, into))));
        return found.problems().list();
    }

    /** The problems that a check finds. If it throws, returns the problems found before, and one at the file to blame. */
    static Problems run(ContentCheck check, ContentIndex index) {
        var found = new ProblemCollector();
        return ContentIndex.BOUNDARY.around(
                index.file("site.yaml"),
                () -> {
                    check.check(index, found);
                    return found.problems();
                },
                fault -> found.problems().and(Problems.of(new FailingCheck(check, index).named(fault))));
    }
}
