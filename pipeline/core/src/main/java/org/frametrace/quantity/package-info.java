/**
 * Reads what documents state in numbers and dates: the facts that claims are held against.
 *
 * <p>{@link org.frametrace.quantity.FactExtractor} goes through the sentences of a document. Each
 * is cut into atoms anew, because taggers cut numbers differently; a number is read with its scale
 * (digits or words), with the words before it that make it a bound, and with its unit: a currency
 * or per cent beside it, or a noun within eight words behind it. A number that stands alone takes
 * the unit of the noun or number that it continues: {@code rose from 67 in 1998 to 125 in 2008}.
 * Then the years of the sentence are dealt out: what follows a number directly belongs to it, two
 * values and a span of years go in pairs, and else the nearest year is taken. A number that its
 * sentence does not date is dated from the document's metadata later, since these change without
 * its text.
 *
 * <p>Rows of tables are read where a line of years stands above them and every row has one number a
 * year; the unit is that of the label, or else the currency or per cent of the heading. {@link
 * org.frametrace.quantity.FactFile} keeps what was found, so that only new and changed documents
 * are read again.
 *
 * <p><b>Traps.</b> Numbers of parts (12 member states had paid) look like totals. A number is read
 * from the form of words alone, and no parse says what it belongs to. Whoever relies on a number
 * must read its line; that is why the place keeps the whole sentence.
 */
@NullMarked
package org.frametrace.quantity;

import org.jspecify.annotations.NullMarked;
