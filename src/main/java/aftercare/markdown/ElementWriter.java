package aftercare.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Writes {@code *words*} as {@code <em>words</em>}, and the like. */
record ElementWriter(String name) implements NodeWriter {
    @Override
    public void write(Node node, PassageBuilder builder) {
        builder.markup("<" + name + ">");
        builder.children(node);
        builder.markup("</" + name + ">");
    }
}
