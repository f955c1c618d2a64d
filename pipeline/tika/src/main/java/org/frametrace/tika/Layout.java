package org.frametrace.tika;

/** How the text of a format is laid out. */
enum Layout {
  /** In pages, slides or sheets; Tika's classes say what an element is. */
  PAGES,
  /** Without pages, as in word processors; Tika's classes say what an element is. */
  FLOWING,
  /** In pages if a form feed is in it, else without. */
  TEXT,
  /**
   * Without pages; elements and classes are the author's, and every run of white space means one
   * space.
   */
  WEB
}
