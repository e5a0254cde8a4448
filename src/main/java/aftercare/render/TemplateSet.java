package aftercare.render;

import aftercare.page.OutputFile;
import aftercare.problem.Problems;
import java.util.Optional;

/** Templates, style sheets and scripts, read and compiled once for all copies that use them. Safe for threads. */
public final class TemplateSet {
    private final Templates templates;
    private final TemplateFault faults;
    private final Assets assets;
    private final Optional<OutputFile> resizing;
    private final boolean mayTellTime;

    private TemplateSet(TemplateFiles files) {
        this.templates = new Templates(files, BorrowedWords.wrapper());
        this.faults = new TemplateFault(files);
        this.assets = Assets.of(files);
        this.resizing = Assets.resizing(files);
        this.mayTellTime = files.mayTellTime();
    }

    /** The set of these files. The program's own do not change while it runs, so their set is made once. */
    public static TemplateSet of(TemplateFiles files) {
        return files.isStock() ? Stock.SET : new TemplateSet(files);
    }

    /** The set of these files, with all templates compiled in advance. A fault is reported later, by the page that needs it. */
    public static TemplateSet compiled(TemplateFiles files) {
        var set = of(files);
        set.templates.compile();
        return set;
    }

    /** Made at its first use. */
    private static final class Stock {
        static final TemplateSet SET = new TemplateSet(TemplateFiles.stock());
    }

    /** Problems of the list that says which styles and scripts are joined. */
    public Problems problems() {
        return assets.problems();
    }

    Templates templates() {
        return templates;
    }

    TemplateFault faults() {
        return faults;
    }

    /** The script for websites that show pages in a frame. */
    Optional<OutputFile> resizing() {
        return resizing;
    }

    /** Whether pages may show when they were made. */
    boolean mayTellTime() {
        return mayTellTime;
    }

    /** The assets that all clinics' copies share. */
    Assets assets() {
        return assets;
    }
}
