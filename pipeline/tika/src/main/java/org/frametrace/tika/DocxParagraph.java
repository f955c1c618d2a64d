package org.frametrace.tika;

import java.util.ArrayList;
import java.util.List;

/** One paragraph of a Word document while it is read. */
final class DocxParagraph {

  /** Its characters. */
  final StringBuilder text = new StringBuilder();

  /** Kind and id of the notes that it refers to, in order. */
  final List<String> notes = new ArrayList<>();

  /** The paragraphs in text boxes that are anchored in it. */
  final List<DocxParagraph> boxes = new ArrayList<>();

  /** The id of its style, or an empty string. */
  String style = "";

  /** Its own outline level from 0, or -1. */
  int outline = -1;

  /** Whether it says itself that it is an item of a list. */
  boolean listed;

  /** Its depth in the list from 0. */
  int listLevel;
}
