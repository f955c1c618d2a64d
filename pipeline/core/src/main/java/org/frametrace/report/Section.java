package org.frametrace.report;

import java.util.List;

/**
 * A part of the page.
 *
 * @param anchor the name by which links find it
 * @param title its heading
 * @param content what stands below; empty leaves the part out
 */
record Section(String anchor, String title, List<Element> content) {

  Section {
    content = List.copyOf(content);
  }

  Element element() {
    return Element.of("section").with("id", anchor).add(Element.of("h2", title)).add(content);
  }
}
