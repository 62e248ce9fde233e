package org.roundtable.notice.schema;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a W3C XML Schema as a stream of tags. Nothing outside the file is opened: included schemas
 * are told, a document type is refused because entities hide in it.
 */
final class XmlSchemaReader {
  private static final String XS = "http://www.w3.org/2001/XMLSchema";
  private static final int DEEPEST = 200;
  private static final int LONGEST_NAME = 500;

  /** A tag that is open: what it declares, and the text about it. */
  private static final class Open {
    final String tag;
    final String name;
    final StringBuilder text = new StringBuilder();
    String type;
    String entity;

    Open(String tag, String name) {
      this.tag = tag;
      this.name = name;
    }
  }

  private final Outline outline = new Outline();
  private final List<Remark> remarks = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int anonymous;

  Schema read(String text) {
    try {
      var xml = factory().createXMLStreamReader(new StringReader(text));
      boolean begun = false;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new Unreadable("entities");
          case XMLStreamConstants.START_ELEMENT -> {
            if (!begun
                && !(XS.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("schema")))
              throw new Unreadable("otherXml");
            begun = true;
            start(xml);
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> said(xml.getText());
          case XMLStreamConstants.END_ELEMENT -> end();
          default -> {}
        }
      }
      return Layout.of(outline, Format.XML_SCHEMA, remarks);
    } catch (XMLStreamException e) {
      throw new Unreadable(
          "brokenXml", e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new Unreadable("entities");
        });
    return factory;
  }

  private void start(XMLStreamReader xml) {
    if (open.size() >= DEEPEST) throw new Unreadable("tooDeep", DEEPEST);
    var tag = XS.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "";
    var now = new Open(tag, name(attribute(xml, "name")));
    switch (tag) {
      case "element", "attribute" -> now.type = typeOf(xml);
      case "complexType" -> complexType(now);
      case "group", "attributeGroup" -> group(now, attribute(xml, "ref"));
      case "extension", "restriction" -> takes(local(attribute(xml, "base")));
      case "include", "import", "redefine", "override" -> included(xml);
      default -> {}
    }
    open.push(now);
  }

  private static String attribute(XMLStreamReader xml, String name) {
    var value = xml.getAttributeValue(null, name);
    return value == null ? "" : value.strip();
  }

  private static String name(String name) {
    if (name.length() > LONGEST_NAME) throw new Unreadable("longName", LONGEST_NAME);
    return name;
  }

  private static String local(String name) {
    return name(name.substring(name.indexOf(':') + 1));
  }

  /** What an element is made of: its type, or the element of the whole schema that it refers to. */
  private static String typeOf(XMLStreamReader xml) {
    var ref = attribute(xml, "ref");
    return ref.isEmpty() ? local(attribute(xml, "type")) : "element " + local(ref);
  }

  private void complexType(Open now) {
    var holder = open.peek();
    if (!now.name.isEmpty()) {
      now.entity = now.name;
      outline.entity(now.entity, now.name, false);
    } else if (holder != null && !holder.name.isEmpty()) {
      now.entity = "#" + ++anonymous;
      outline.entity(now.entity, holder.name, true);
      holder.type = now.entity;
    }
  }

  private void group(Open now, String ref) {
    if (!ref.isEmpty()) takes("group " + local(ref));
    else if (!now.name.isEmpty()) {
      now.entity = "group " + now.name;
      outline.entity(now.entity, now.name, true);
    }
  }

  private void takes(String other) {
    for (var each : open) {
      if (each.tag.equals("simpleType")) return;
      if (each.entity != null) {
        outline.entity(each.entity, each.name, true).takes.add(other);
        return;
      }
    }
  }

  private void included(XMLStreamReader xml) {
    var place = attribute(xml, "schemaLocation");
    remarks.add(new Remark("notFollowed", place.isEmpty() ? attribute(xml, "namespace") : place));
  }

  private void said(String text) {
    if (open.isEmpty() || !inDocumentation()) return;
    for (var each : open)
      switch (each.tag) {
        case "element", "attribute", "complexType", "simpleType", "group", "attributeGroup" -> {
          each.text.append(text);
          return;
        }
        default -> {}
      }
  }

  private boolean inDocumentation() {
    for (var each : open) {
      if (each.tag.equals("documentation")) return true;
      if (each.tag.equals("element") || each.tag.equals("complexType")) return false;
    }
    return false;
  }

  private void end() {
    var done = open.pop();
    var text = done.text.toString().replaceAll("\\s+", " ").strip();
    switch (done.tag) {
      case "element", "attribute" -> declared(done, text);
      case "simpleType" -> {
        if (!done.name.isEmpty()) outline.documented(done.name, text);
      }
      default -> {}
    }
  }

  private void declared(Open done, String text) {
    boolean refers = done.type.startsWith("element ");
    var name = refers ? done.type.substring("element ".length()) : done.name;
    if (name.isEmpty()) return;
    var holder = open.stream().filter(each -> each.entity != null).findFirst();
    if (holder.isPresent())
      outline
          .entity(holder.get().entity, holder.get().name, true)
          .members
          .add(new Outline.Member(name, done.type, text));
    else if (!refers) outline.root("element " + name, new Outline.Member(name, done.type, text));
  }
}
