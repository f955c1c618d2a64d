package org.frametrace.acquire;

import java.util.Optional;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Outcome;
import org.frametrace.model.SourceDocument;

/**
 * What stands at one place below {@code documents/}, and what acquiring it came to.
 *
 * @param id its stable name
 * @param listed whether {@code metadata.csv} has a row for it
 * @param metadata what is known about it, inferred values included
 * @param sha256 the digest of its bytes; empty if they were not read
 * @param duplicateOf the document that is kept in its place; empty if it is no duplicate
 * @param outcome the document that can be read, or why there is none
 */
public record CorpusFile(
    DocumentId id,
    boolean listed,
    DocumentMetadata metadata,
    Optional<Digest> sha256,
    Optional<DocumentId> duplicateOf,
    Outcome<SourceDocument> outcome) {}
