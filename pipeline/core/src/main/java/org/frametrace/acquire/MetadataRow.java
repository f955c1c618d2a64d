package org.frametrace.acquire;

import java.util.Map;

/**
 * A row of {@code metadata.csv}.
 *
 * @param line where it begins, from 1
 * @param file as it is written there
 * @param values column to value, without {@code file} and without empty cells
 */
record MetadataRow(int line, String file, Map<String, String> values) {}
