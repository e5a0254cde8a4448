package aftercare.check;

import aftercare.model.Content;
import aftercare.problem.Problems;
import aftercare.work.AllHands;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks for every fault of content that one file alone does not show, such as {@code [@cambron-2008]} where {@code
 * sources.yaml} has no source of that id. Safe for threads.
 */
public final class ContentChecks {
    private static final List<ContentCheck> ALL = List.of(
            new UnknownSourceCheck(),
            new UnknownSignCheck(),
            new SignLevelCheck(),
            new UnknownGuideCheck(),
            new BrokenLinkCheck(),
            new LinkWithoutPageCheck(),
            new VagueLinkCheck(),
            new UnknownAnchorCheck(),
            new MissingImageCheck(),
            new AltTextCheck(),
            new AliasCheck(),
            new AddressClashCheck(),
            new NavigationCheck(),
            new RepeatedTitleCheck(),
            new ReviewDatesCheck(),
            new ReviewOverdueCheck(),
            new OldTranslationCheck(),
            new MainMessageLengthCheck(),
            new RepeatedCareCardCheck(),
            new CareCardOrderCheck(),
            new CareCardFollowerCheck(),
            new EmptyCareCardCheck(),
            new WarningSignsFirstCheck(),
            new DoNotWordingCheck(),
            new HeadingLengthCheck(),
            new HeadingLevelCheck(),
            new RepeatedHeadingCheck(),
            new UnusedSourceCheck(),
            new OldSourceCheck(),
            new EvidenceWithoutCitationCheck(),
            new MissingWordsCheck(),
            new CheckSettingCheck(),
            new MedicineReviewCheck(),
            new SameLinkWordsCheck(),
            new RepeatedTermCheck(),
            new ProofsCheck(),
            new UnaskedSignCheck(),
            new UnshownSignCheck());

    private ContentChecks() {}

    static List<ContentCheck> all() {
        return ALL;
    }

    /**
     * All problems of the content, those that its readers told included: with the severities that {@code site.yaml} gives
     * editorial checks, and without the warnings that files ignore.
     *
     * @param reading what the readers of the content told
     * @param today the day that decides which guides have a page, and which reviews and sources are old
     */
    public static Problems of(Content content, Problems reading, LocalDate today) {
        return of(content, reading, today, new WritingMemory());
    }

    /** Likewise, of content that was looked at before: texts that are as they were then are not read again. */
    public static Problems of(Content content, Problems reading, LocalDate today, WritingMemory memory) {
        var names = Names.of(content, today);
        var found = AllHands.map(ALL, check -> run(check, names).list()).stream()
                .flatMap(List::stream)
                .collect(Collectors.toCollection(ArrayList::new));
        found.addAll(WritingChecks.of(names, memory));
        return new Judgement(content).of(reading.and(Problems.of(found)));
    }

    /** Problems of printing the content, without the warnings that files ignore. */
    public static Problems ofPrinting(Content content, Problems printing) {
        return new Judgement(content).ofLater(printing);
    }

    static Findings run(ContentCheck check, Names names) {
        var findings = new Findings();
        check.check(names, findings);
        return findings;
    }
}
