package org.frametrace.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frametrace.lexicon.Element;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.Mask;
import org.frametrace.lexicon.Spelling;
import org.frametrace.lexicon.Wildcard;
import org.frametrace.match.NormalForms;

/** Finds words of patterns that no token of a text has as its lemma or form. */
final class WordCheck {

  private final Spelling spelling;
  private final ReadWords words;
  private final List<Defect> defects = new ArrayList<>();

  private WordCheck(Spelling spelling, ReadWords words) {
    this.spelling = spelling;
    this.words = words;
  }

  static List<Defect> of(Lexicon lexicon, ReadWords words) {
    WordCheck check = new WordCheck(lexicon.spelling(), words);
    for (Entry entry : lexicon.entries()) {
      ReadWords.forEach(entry.pattern().body(), word -> check.word(entry.id(), word));
    }
    for (Mask mask : lexicon.masks()) {
      ReadWords.forEach(mask.pattern().body(), word -> check.word(mask.id(), word));
    }
    return check.defects;
  }

  private void word(String id, Element.Literal literal) {
    // A tag says that the word is not meant as it would be read alone.
    if (!Wildcard.in(literal.word()) && literal.tag().isEmpty()) {
      defect(id, literal).filter(one -> !defects.contains(one)).ifPresent(defects::add);
    }
  }

  private Optional<Defect> defect(String id, Element.Literal literal) {
    List<NormalForms> tokens = words.tokens(literal.word());
    if (tokens.size() != 1) {
      List<String> parts = tokens.stream().map(NormalForms::surface).toList();
      return Optional.of(
          new Defect(
              Defect.Kind.ODD_WORD,
              id,
              "the word '" + literal.word() + "' is " + parts.size() + " tokens in texts",
              "write them apart: " + String.join(" ", parts)));
    }
    NormalForms token = tokens.getFirst();
    boolean found =
        switch (literal.kind()) {
          case LEMMA -> token.lemmas().contains(spelling.normalise(literal.word()));
          case FORM -> token.form().equals(spelling.normalise(literal.word()));
          case SURFACE -> token.surface().equals(Spelling.withoutInnerHyphens(literal.word()));
        };
    return found
        ? Optional.empty()
        : Optional.of(
            new Defect(
                Defect.Kind.ODD_WORD,
                id,
                "alone, '"
                    + literal.word()
                    + "' has the lemma "
                    + String.join(" or ", token.lemmas()),
                "write \"" + literal.word() + "\" in quotation marks for this form, or its lemma"));
  }
}
