package org.frametrace.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesTest {

  @Test
  void aPhraseNeedsItsLongestPlainLetters() {
    assertThat(Phrases.needed("the boundaries shown")).isEqualTo("the boundaries shown");
    assertThat(Phrases.needed("\\bisbn\\b")).isEqualTo("isbn");
    assertThat(Phrases.needed("(?:suggested|recommended) citation")).isEqualTo(" citation");
    assertThat(Phrases.needed("photos? by")).isEqualTo("photo");
    assertThat(Phrases.needed("ab{0,2}c")).isEqualTo("a");
    assertThat(Phrases.needed("17,? route des")).isEqualTo(" route des");
    assertThat(Phrases.needed("(?:all|any (?:of )?these) rights")).isEqualTo(" rights");
    assertThat(Phrases.needed("n['’]engagent? que")).isEqualTo("engagen");
    assertThat(Phrases.needed("a.{2,80}bcd$")).isEqualTo("bcd");
  }

  @Test
  void anAlternativeNeedsNothingOfItsOwn() {
    assertThat(Phrases.needed("(?:all rights|no rights)")).isEmpty();
    assertThat(Phrases.needed("all rights|no rights")).isEmpty();
  }

  @Test
  void aPhraseBeginsAtAWord() {
    Phrases phrases = Phrases.of("rights (?:are )?reserved", "^printed (?:in|by)", "© ?\\d{4}");
    assertThat(phrases.areIn("all rights are reserved.")).isTrue();
    assertThat(phrases.areIn("all rights reserved.")).isTrue();
    assertThat(phrases.areIn("birthrights reserved")).isFalse();
    assertThat(phrases.areIn("printed in norport")).isTrue();
    assertThat(phrases.areIn("it was printed in norport")).isFalse();
    assertThat(phrases.areIn("© 2004")).isTrue();
    assertThat(phrases.areIn("nothing of the kind")).isFalse();
  }
}
