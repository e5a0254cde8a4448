package aftercare.render;

import aftercare.page.OutputFile;
import java.util.List;

/** The script with the words of a language, which search loads first. It is made when somebody asks for it, which takes a while. */
public interface SearchIndex {
    /** The steps that read the words of pages; the index waits for them. They can be taken in any order, by several threads. */
    List<Runnable> reading();

    String address();

    /** The script, once: it has many megabytes on a large site, and is not kept. */
    OutputFile handOver();
}
