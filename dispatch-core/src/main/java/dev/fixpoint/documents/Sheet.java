package dev.fixpoint.documents;

import dev.fixpoint.shared.Language;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What stands on a document, from top to bottom. Whatever people have typed is text here and nothing else: it is put into a
 * tree, never into markup.
 */
public final class Sheet {
    private final Document page;
    private final Element body;
    private @Nullable Element table;

    /** @param issuer who the document is from */
    public Sheet(Language language, String issuer, String title) {
        page = empty();
        var root = page.createElement("html");
        page.appendChild(root);
        root.setAttribute("lang", language.tag());
        var head = add(root, "head", "");
        add(head, "title", title);
        add(head, "style", PdfPrinter.STYLE);
        var description = add(head, "meta", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", printable(issuer + " " + title));
        body = add(root, "body", "");
        add(body, "p", issuer).setAttribute("class", "issuer");
        add(body, "h1", title);
    }

    /** A section begins. */
    public Sheet heading(String text) {
        add(body, "h2", text);
        table = null;
        return this;
    }

    /** A line with a name; no line if there is nothing to say. */
    public Sheet fact(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            if (table == null) {
                table = add(add(body, "table", ""), "tbody", "");
            }
            var row = add(table, "tr", "");
            add(row, "th", name).setAttribute("scope", "row");
            add(row, "td", value);
        }
        return this;
    }

    /** A sentence. */
    public Sheet note(String text) {
        add(body, "p", text);
        table = null;
        return this;
    }

    Document page() {
        return page;
    }

    private Element add(Element parent, String tag, String text) {
        var child = page.createElement(tag);
        if (!text.isEmpty()) {
            child.setTextContent(printable(text));
        }
        parent.appendChild(child);
        return child;
    }

    /** Without what cannot be drawn, such as control characters. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\\n\\t]]", "");
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
