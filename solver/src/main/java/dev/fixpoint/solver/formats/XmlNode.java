package dev.fixpoint.solver.formats;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of an XML file, which knows its line. Document types and what they would fetch are refused. */
final class XmlNode {
    private final SourceLine line;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XmlNode(Path file, XMLStreamReader reader) {
        line = new SourceLine(file, reader.getLocation().getLineNumber(), reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    static XmlNode root(Path file) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new StringReader(SourceLines.text(file)));
            reader.nextTag();
            return element(file, reader);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new BadFile(file, Math.max(1, line), "is not well-formed XML: " + firstLine(e));
        }
    }

    private static String firstLine(XMLStreamException e) {
        var lines = String.valueOf(e.getMessage()).lines().toList();
        // the parser puts the position, which is said already, on a line before
        return lines.getLast().replaceFirst("^Message: ", "");
    }

    private static XmlNode element(Path file, XMLStreamReader reader) throws XMLStreamException {
        var node = new XmlNode(file, reader);
        while (reader.next() != XMLStreamReader.END_ELEMENT) {
            if (reader.isStartElement()) {
                node.children.add(element(file, reader));
            } else if (reader.isCharacters()) {
                node.text.append(reader.getText());
            }
        }
        return node;
    }

    String name() {
        return line.text();
    }

    String text() {
        return text.toString().strip();
    }

    String attribute(String name) {
        var value = attributes.get(name);
        if (value == null) {
            throw bad("the attribute %s is missing".formatted(name));
        }
        return value;
    }

    String attribute(String name, String otherwise) {
        return attributes.getOrDefault(name, otherwise);
    }

    Stream<XmlNode> all(String name) {
        return children.stream().filter(child -> child.name().equals(name));
    }

    boolean has(String name) {
        return all(name).findAny().isPresent();
    }

    XmlNode one(String name) {
        return all(name).findFirst().orElseThrow(() -> bad("an element %s is missing".formatted(name)));
    }

    double number() {
        return line.number("the value", text());
    }

    int count() {
        return line.count("the value", text());
    }

    BadFile bad(String reason) {
        return new BadFile(line.file(), line.number(), "in <%s>: %s".formatted(name(), reason));
    }
}
