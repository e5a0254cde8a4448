package aftercare.render;

import aftercare.page.OutputFile;
import java.util.Optional;

/** Templates, style sheets and scripts, read and compiled once for all copies that use them. Safe for threads. */
public final class TemplateSet {
    private final Templates templates;
    private final TemplateFault faults;
    private final Assets assets;
    private final Optional<OutputFile> resizing;

    public TemplateSet(TemplateFiles files) {
        this.templates = new Templates(files, BorrowedWords.wrapper());
        this.faults = new TemplateFault(files);
        this.assets = Assets.of(files);
        this.resizing = Assets.resizing(files);
    }

    /** Compiles what pages are made with, so that it is ready when the content is; a fault is told by the page that needs it. */
    public void compile() {
        templates.compile();
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

    /** Those that all copies share. */
    Assets assets() {
        return assets;
    }
}
