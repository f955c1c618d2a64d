package org.frametrace.acquire;

import java.util.Optional;

/**
 * A row of {@code metadata.csv} whose file is not there.
 *
 * @param file as the row names it
 * @param line where the row begins, from 1
 * @param nearest a file without a row that has nearly the same name
 */
public record MissingFile(String file, int line, Optional<String> nearest) {}
