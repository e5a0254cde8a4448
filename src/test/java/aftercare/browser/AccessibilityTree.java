package aftercare.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Chromium tells a screen reader of a page, in reading order.
 *
 * @param nodes those that are told; what is hidden is not among them
 */
record AccessibilityTree(List<Node> nodes) {

    /**
     * One of them.
     *
     * @param role such as {@code link}
     * @param level of a heading; 0 for others
     */
    record Node(String role, String name, int level) {}

    static AccessibilityTree of(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("Accessibility.enable");
        var all = new LinkedHashMap<String, JsonObject>();
        for (var one : session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
            all.put(one.getAsJsonObject().get("nodeId").getAsString(), one.getAsJsonObject());
        }
        session.detach();
        var told = new ArrayList<Node>();
        add(all.values().iterator().next(), all, told);
        return new AccessibilityTree(List.copyOf(told));
    }

    /** A node, then what stands in it. What is ignored may hold what is told. */
    private static void add(JsonObject node, Map<String, JsonObject> all, List<Node> told) {
        if (!node.get("ignored").getAsBoolean()) {
            told.add(new Node(value(node, "role"), value(node, "name").strip(), level(node)));
        }
        for (var id : node.getAsJsonArray("childIds")) {
            var child = all.get(id.getAsString());
            if (child != null) {
                add(child, all, told);
            }
        }
    }

    /** The names of all nodes of a role. */
    List<String> names(String role) {
        return nodes.stream()
                .filter(node -> node.role.equals(role))
                .map(Node::name)
                .toList();
    }

    /** The levels of the headings. */
    List<Integer> headings() {
        return nodes.stream()
                .filter(node -> node.role.equals("heading"))
                .map(Node::level)
                .toList();
    }

    private static String value(JsonObject node, String key) {
        return node.has(key) ? node.getAsJsonObject(key).get("value").getAsString() : "";
    }

    private static int level(JsonObject node) {
        for (var one : node.getAsJsonArray("properties")) {
            var property = one.getAsJsonObject();
            if (property.get("name").getAsString().equals("level")) {
                return property.getAsJsonObject("value").get("value").getAsInt();
            }
        }
        return 0;
    }
}
