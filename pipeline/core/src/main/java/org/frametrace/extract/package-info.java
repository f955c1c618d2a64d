/**
 * The second stage: reads text out of files. The parsers stand behind a port.
 *
 * <p>An {@link org.frametrace.extract.Extractor} turns a file into an {@link
 * org.frametrace.model.ExtractedText} or into a reason why there is none. Parsers are large and
 * their input is hostile, so the implementation that runs are made with lets them work in processes
 * of their own; nothing of that shows here. Parsing is also dear. What it yields is kept in {@link
 * org.frametrace.extract.ExtractedTexts}, a folder of files named after a digest of the file's
 * bytes and of the extractor's fingerprint, in the form of {@link
 * org.frametrace.extract.ExtractedTextCodec}; the same form carries texts from the parsing
 * processes to the main one.
 *
 * <p>Traps: an entry of the folder is read without trust (a disk may cut it, a version may differ)
 * and counts as absent unless every byte is as it was written. Who caches must put the fingerprint
 * into the key, or texts of an older extractor come back for ever.
 */
@NullMarked
package org.frametrace.extract;

import org.jspecify.annotations.NullMarked;
