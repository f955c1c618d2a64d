package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  @ParameterizedTest
  @CsvSource({
    // The joined word stands elsewhere in the document.
    "manage-, ment of flows, 'Good management is based on care.', management of flows",
    // Only the two halves stand elsewhere.
    "rights-, based care, 'Good management is based on rights.', rights-based care",
    // Both stand elsewhere: what is more frequent.
    "re-, integration now, 're-integration, re-integration, reintegration', re-integration now",
    // Nothing is known, and the right half is no word of the document.
    "ini-, tiative taken, 'Nothing of the kind.', initiative taken",
    // The hyphenated form stands elsewhere.
    "cross-, cutting issues, 'A cross-cutting issue.', cross-cutting issues",
    // A hyphen that stands for the rest of a word.
    "short-, and long-term aid, 'A short visit.', short- and long-term aid",
    "face-, to-face talks, 'A face.', face-to-face talks",
    // A usual second half of compounds.
    "climate-, resilient roads, 'Nothing of the kind.', climate-resilient roads",
    "https://example.org/migra-, tion/index, 'On migration.', https://example.org/migra-tion/index",
    // A name goes on with a capital.
    "Sharm El-, Sheikh in Egypt, 'Far away.', Sharm El-Sheikh in Egypt",
    // Numbers keep theirs.
    "in 2019-, 2020 and later, 'In 2019.', in 2019-2020 and later",
    "PRO-, GRAMMES of aid, 'Such programmes help.', PROGRAMMES of aid",
  })
  void aHyphenAtTheEndOfALineIsJudgedByTheWordsOfTheDocument(
      String end, String start, String elsewhere, String expected) {
    String page = "The States agreed upon a plan of\n" + end + "\n" + start + " was spoken of.";
    String text = Documents.clean(Documents.pdf(page + "\n\n" + elsewhere)).text();
    assertThat(text).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"mana, gement of flows, management of flows", "rights, based aid, rights-based aid"})
  void aSoftHyphenIsDroppedUnlessTheWordHasAHyphenElsewhere(
      String end, String start, String expected) {
    String page = "The States agreed upon a plan of\n" + end + "\u00AD\n" + start + " once more.";
    String text = Documents.clean(Documents.pdf(page + "\n\nA rights-based view.")).text();
    assertThat(text).contains(expected);
  }
}
