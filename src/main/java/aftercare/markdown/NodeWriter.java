package aftercare.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Writes the HTML of one kind of node. Has no state. */
@FunctionalInterface
interface NodeWriter {
    void write(Node node, PassageBuilder builder);
}
