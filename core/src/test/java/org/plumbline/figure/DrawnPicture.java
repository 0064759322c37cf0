package org.plumbline.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.plumbline.knowledge.Side;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A moving picture as a browser reads it: groups in groups, each turned by the keyframes around the moment. */
final class DrawnPicture {
    private static final Pattern FRAMES = Pattern.compile("@keyframes (\\w+)\\{((?:[^{}]*\\{[^{}]*})*)}");
    private static final Pattern FRAME = Pattern.compile("([\\d.]+)%\\{transform:([^}]*)}");
    private static final Pattern STEP = Pattern.compile("(translate|rotate|scale)\\(([^)]*)\\)");

    private final Document document;
    private final Map<String, TreeMap<Double, String>> frames = new HashMap<>();

    DrawnPicture(String svg) {
        this.document = parse(svg);
        Matcher found = FRAMES.matcher(svg);
        while (found.find()) {
            TreeMap<Double, String> one = new TreeMap<>();
            Matcher frame = FRAME.matcher(found.group(2));
            while (frame.find()) {
                one.put(Double.parseDouble(frame.group(1)) / 100, frame.group(2));
            }
            frames.put(found.group(1), one);
        }
    }

    static Document parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(svg, e);
        }
    }

    /** Where an ankle is, in the body's own plane, this part of the round gone. */
    Vec foot(Side side, Picture picture, double time) {
        int wanted = Layer.all(picture.scene().view(), picture.look().order()).stream()
                .filter(layer -> layer.drawn().contains(Segment.FOOT))
                .map(Layer::side)
                .toList()
                .indexOf(side);
        NodeList uses = document.getElementsByTagName("use");
        for (int i = 0; i < uses.getLength(); i++) {
            Element use = (Element) uses.item(i);
            if (use.getAttribute("href").equals("#pfoot") && wanted-- == 0) {
                return place(use, time);
            }
        }
        throw new AssertionError("No foot of the " + side);
    }

    private Vec place(Element shape, double time) {
        AffineTransform whole = new AffineTransform();
        for (Node node = shape.getParentNode(); node instanceof Element group; node = node.getParentNode()) {
            boolean turnsThePicture = group.getParentNode() == document.getDocumentElement();
            if (!turnsThePicture) {
                whole.preConcatenate(transform(group, time));
            }
        }
        Point2D at = whole.transform(new Point2D.Double(0, 0), null);
        return new Vec(at.getX() / Svg.SCALE, -at.getY() / Svg.SCALE);
    }

    private AffineTransform transform(Element group, double time) {
        String kinds = group.getAttribute("class");
        if (!kinds.startsWith("m ")) {
            return one(group.getAttribute("transform"));
        }
        TreeMap<Double, String> moves = frames.get(kinds.substring(kinds.lastIndexOf(' ') + 1));
        double from = moves.floorKey(time);
        double to = moves.ceilingKey(time);
        double part = to == from ? 0 : (time - from) / (to - from);
        double eased = kinds.startsWith("m y ") ? Motion.slow(part) : part;
        return mixed(moves.get(from), moves.get(to), eased);
    }

    private static AffineTransform one(String steps) {
        return mixed(steps, steps, 0);
    }

    private static AffineTransform mixed(String from, String to, double part) {
        double[] one = numbers(from);
        double[] other = numbers(to);
        for (int i = 0; i < one.length; i++) {
            one[i] += part * (other[i] - one[i]);
        }
        AffineTransform transform = AffineTransform.getTranslateInstance(one[0], one[1]);
        transform.rotate(Math.toRadians(one[2]));
        transform.scale(one[3], one[4]);
        return transform;
    }

    /** Way, turn and size; what a list of steps leaves out is none. */
    private static double[] numbers(String steps) {
        double[] numbers = {0, 0, 0, 1, 1};
        Matcher step = STEP.matcher(steps);
        while (step.find()) {
            String[] parts = step.group(2).replaceAll("[a-z]+", "").split(",", -1);
            int at = Map.of("translate", 0, "rotate", 2, "scale", 3).get(step.group(1));
            for (int i = 0; i < parts.length; i++) {
                numbers[at + i] = Double.parseDouble(parts[i]);
            }
        }
        return numbers;
    }
}
