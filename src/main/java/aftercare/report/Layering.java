package aftercare.report;

import aftercare.report.Column.ColumnLink;
import aftercare.report.Column.Node;
import aftercare.report.Drawing.Box;
import aftercare.report.Drawing.ConnectingLine;
import aftercare.report.Drawing.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Gives the boxes and lines of a column their positions: in layers from top to bottom, with lines at right angles. The only
 * user of ELK.
 */
final class Layering {
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<Node, ElkNode> nodes = new HashMap<>();
    private final Map<Node, ElkPort> entries = new HashMap<>();
    private final Map<ColumnLink, ElkEdge> edges = new HashMap<>();
    private final Column column;

    /** A column whose parts have positions, and its size. */
    record Placed(double width, double height, List<Box> boxes, List<ConnectingLine> lines) {}

    private Layering(Column column) {
        this.column = column;
    }

    static Placed of(Column column) {
        return new Layering(column).run();
    }

    private Placed run() {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        configure();
        column.nodes().forEach(this::add);
        column.nodes().forEach(this::addFrom);
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        var boxes = column.nodes().stream().map(this::box).toList();
        var lines = column.links().stream().map(this::line).toList();
        return new Placed(graph.getWidth(), graph.getHeight(), boxes, lines);
    }

    private void configure() {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(4));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 8.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 8.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 6.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 5.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 5.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 0.0);
    }

    private void add(Node node) {
        var added = ElkGraphUtil.createNode(graph);
        added.setDimensions(node.width(), node.height());
        added.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        nodes.put(node, added);
        entries.put(node, port(added, node.width() / 2, 0, PortSide.NORTH));
    }

    private static ElkPort port(ElkNode node, double x, double y, PortSide side) {
        var port = ElkGraphUtil.createPort(node);
        port.setLocation(x, y);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        return port;
    }

    /**
     * Adds the lines that leave a box. The line to the next question goes straight down, so that questions stand in one row.
     */
    private void addFrom(Node node) {
        var links =
                column.links().stream().filter(link -> link.from().equals(node)).toList();
        var onward = IntStream.range(0, links.size())
                .filter(i -> !links.get(i).to().isOutcome())
                .toArray();
        for (int i = 0; i < links.size(); i++) {
            double share =
                    onward.length == 1 ? besideTheMiddle(i, onward[0], links.size()) : (i + 1.0) / (links.size() + 1);
            add(links.get(i), port(placed(node), share * node.width(), node.height(), PortSide.SOUTH));
        }
    }

    /** The position at which a line leaves its box, from 0 to 1, when the line to the next question leaves it in the middle. */
    private static double besideTheMiddle(int i, int middle, int count) {
        return i <= middle ? 0.5 * (i + 1) / (middle + 1) : 0.5 + 0.5 * (i - middle) / (count - middle);
    }

    private void add(ColumnLink link, ElkPort from) {
        var edge = ElkGraphUtil.createSimpleEdge(from, entries.get(link.to()));
        if (!link.to().isOutcome()) {
            edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, 10);
        }
        var label = ElkGraphUtil.createLabel(String.join("\n", link.labels()), edge);
        label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
        label.setDimensions(link.width(), link.height());
        edges.put(link, edge);
    }

    private ElkNode placed(Node node) {
        return Objects.requireNonNull(nodes.get(node));
    }

    private Box box(Node node) {
        var placed = placed(node);
        return new Box(
                node.kind(), node.lines(), placed.getX(), placed.getY(), node.width(), node.height(), node.marked());
    }

    private ConnectingLine line(ColumnLink link) {
        var edge = Objects.requireNonNull(edges.get(link));
        var section = edge.getSections().get(0);
        var points = new ArrayList<Point>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
        points.add(new Point(section.getEndX(), section.getEndY()));
        var label = edge.getLabels().get(0);
        return new ConnectingLine(
                points, link.labels(), label.getX(), label.getY(), link.width(), link.height(), link.marked());
    }
}
