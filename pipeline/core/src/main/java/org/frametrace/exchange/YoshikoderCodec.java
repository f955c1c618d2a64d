package org.frametrace.exchange;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Yoshikoder's XML, which Lexicoder 2 shares: {@code cnode} elements are categories, {@code pnode}
 * elements patterns. A document type is refused, so no entity is ever looked at.
 */
final class YoshikoderCodec implements Codec {

  @Override
  public List<Category> read(SourceText text, Reading reading) {
    CategoryBuilder root = CategoryBuilder.root(reading);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    int line = 1;
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text.text()));
      Deque<CategoryBuilder> open = new ArrayDeque<>();
      boolean going = true;
      while (going && xml.hasNext()) {
        int event = xml.next();
        line = xml.getLocation().getLineNumber();
        switch (event) {
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
            reading.problem(line, "a document type or an entity", "plain elements");
            going = false;
          }
          case XMLStreamConstants.START_ELEMENT -> going = start(xml, open, root, line, reading);
          case XMLStreamConstants.END_ELEMENT -> open.pop();
          default -> {}
        }
      }
      xml.close();
    } catch (XMLStreamException e) {
      reading.problem(
          e.getLocation() == null ? line : Math.max(line, e.getLocation().getLineNumber()),
          "XML that is not well-formed",
          "elements that are opened and closed in pairs, and '&amp;' for '&'");
    }
    return withoutWrapper(root.build().children(), reading);
  }

  private static boolean start(
      XMLStreamReader xml,
      Deque<CategoryBuilder> open,
      CategoryBuilder root,
      int line,
      Reading reading) {
    if (open.isEmpty()) {
      open.push(root);
      return isDictionary(xml, line, reading);
    }
    if (open.size() > CategoryBuilder.MAX_DEPTH + 2) {
      reading.problem(line, "elements more than " + open.size() + " deep", "fewer");
      return false;
    }
    CategoryBuilder parent = open.element();
    String name = Optional.ofNullable(xml.getAttributeValue(null, "name")).orElse("");
    switch (xml.getLocalName()) {
      case "cnode" -> {
        CategoryBuilder child = parent.child(name, line);
        open.push(child);
        String description = attribute(xml, "desc");
        if (!description.isEmpty() && !description.equals(name)) {
          reading.loss(line, "the description '" + description + "'", "left out");
        }
        if (!attribute(xml, "score").isEmpty()) {
          reading.loss(line, "the score of the category '" + name + "'", "left out");
        }
      }
      case "pnode" -> {
        if (name.length() > 1 && name.indexOf('?') >= 0) {
          reading.loss(line, "'" + name + "'", LiwcCodec.QUESTION_MARK);
        }
        parent.term(name, score(xml, name, line, reading), line);
        open.push(parent);
      }
      default -> {
        reading.loss(line, "the element <" + xml.getLocalName() + ">", "left out: not known");
        open.push(parent);
      }
    }
    return true;
  }

  private static boolean isDictionary(XMLStreamReader xml, int line, Reading reading) {
    if (!xml.getLocalName().equals("dictionary")) {
      reading.problem(line, "<" + xml.getLocalName() + "> at the top", "<dictionary>");
      return false;
    }
    String engine = attribute(xml, "patternengine");
    if (!engine.isEmpty() && !engine.equals("substring")) {
      reading.problem(
          line,
          "patternengine=\"" + engine + "\"",
          "words with '*': other patterns, regular expressions among them, cannot be read");
      return false;
    }
    return true;
  }

  private static BigDecimal score(XMLStreamReader xml, String name, int line, Reading reading) {
    String score = attribute(xml, "score");
    Optional<BigDecimal> weight = Weights.parse(score);
    if (weight.isEmpty() && !score.isEmpty()) {
      reading.loss(line, "the score '" + score + "' of '" + name + "'", "left out: no number");
    }
    return weight.orElse(BigDecimal.ONE);
  }

  private static String attribute(XMLStreamReader xml, String name) {
    @Nullable String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value.strip();
  }

  /** The one category at the top, in which the others stand, is the dictionary's own name. */
  private static List<Category> withoutWrapper(List<Category> top, Reading reading) {
    if (top.size() != 1
        || !top.getFirst().items().isEmpty()
        || top.getFirst().children().isEmpty()) {
      return top;
    }
    if (!top.getFirst().name().equals("dictionary")) {
      reading.loss(
          top.getFirst().place(),
          "'" + top.getFirst().name() + "'",
          "taken as the name of the dictionary and not as a category");
    }
    return top.getFirst().children();
  }

  @Override
  public String write(Dictionary dictionary) {
    StringBuilder xml =
        new StringBuilder(
            """
        <?xml version="1.0" encoding="UTF-8"?>
        <dictionary style="050805" patternengine="substring">
        """);
    write(new Category("dictionary", List.of(), dictionary.categories(), ""), "  ", xml);
    return xml.append("</dictionary>\n").toString();
  }

  private static void write(Category category, String indent, StringBuilder xml) {
    xml.append(indent).append("<cnode name=\"").append(escaped(category.name()));
    xml.append("\" desc=\"\">\n");
    for (Item item : category.items()) {
      if (item instanceof Term term) {
        xml.append(indent).append("  <pnode name=\"").append(escaped(term.text())).append('"');
        if (!Weights.isOne(term.weight())) {
          xml.append(" score=\"").append(term.weight().toPlainString()).append('"');
        }
        xml.append("/>\n");
      }
    }
    category.children().forEach(child -> write(child, indent + "  ", xml));
    xml.append(indent).append("</cnode>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
