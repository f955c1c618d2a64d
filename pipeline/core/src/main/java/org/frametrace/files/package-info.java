/**
 * Files that the program keeps for itself, and tables that come with it.
 *
 * <p>{@link org.frametrace.files.WholeFile} replaces a file all at once: whoever reads it sees what
 * was there before or what is there now, also where the program is killed while it writes. {@link
 * org.frametrace.files.CheckedFile} keeps what took long to compute behind a version and a
 * checksum: whatever is wrong with the file, it only means that the work is done again. So a
 * version must name all that the contents depend on. {@link org.frametrace.files.BundledTable}
 * reads the small tables of words that stand beside a class.
 *
 * <p>Files of researchers are read elsewhere ({@code study}), where every mistake has a place and a
 * message.
 */
@NullMarked
package org.frametrace.files;

import org.jspecify.annotations.NullMarked;
