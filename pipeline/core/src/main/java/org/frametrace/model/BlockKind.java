package org.frametrace.model;

/**
 * What a block of a page is according to the file's own structure, before any rule of ours has
 * looked at it.
 */
public enum BlockKind {
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  /** A table: cells of a row are separated by tabs, rows by line breaks. */
  TABLE,
  FOOTNOTE,
  CAPTION,
  /** A running head or foot that the format itself names as one (Office formats). */
  HEADER_FOOTER
}
