package org.tanji.host.activitydata.xlsx;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A pull reader over one part that knows neither document types nor entities, whatever the part asks for. */
final class Markup {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    Markup(byte[] part) throws XMLStreamException {
        reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** The JDK's own parser: another one on the class path may have other ideas of what is off. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Moves to the next start or end of an element; false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("a document type");
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    boolean yes(String attribute) {
        return attribute(attribute)
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }

    /** The words inside the element just started; the reader then stands at its end. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }
}
