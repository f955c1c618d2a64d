package org.frametrace.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.frametrace.model.Level;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.LexiconSettings;
import org.frametrace.study.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconReaderTest {

  private static final String HEADER = "frame,id,level,pattern,exclude,source,note\n";
  private static final String MASK_HEADER = "id,scope,pattern,exclude,name,source,note\n";

  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    write("lexicon.csv", HEADER + "rights,R1,n,human right,,G,a note\n");
    write("masks.csv", MASK_HEADER + "X1,rights,human right council,,,UN,\n");
    write("sets.csv", "set,words,note\nMIG,migration|immigration,\n");
    write(
        "spelling.csv", "rule,from,to,note\nanywhere,labour,labor,\nalias,people,people person,\n");
  }

  @Test
  void readsEntriesMasksSetsAndSpelling() throws Exception {
    write(
        "lexicon.csv",
        HEADER + "a.b,A1,w,\"@MIG M{0,2} \"\"data\"\"\",!<x !>y,\"G,K\",\"n, o\"\r\n");
    write("masks.csv", MASK_HEADER + "X1,\"*,-a.b\",=UN =Women,,a,K,\n");

    Lexicon lexicon = read();

    Entry entry = lexicon.entries().getFirst();
    assertThat(entry.id()).isEqualTo("A1");
    assertThat(entry.frame()).isEqualTo("a.b");
    assertThat(entry.level()).isEqualTo(Level.WIDE);
    assertThat(entry.pattern().text()).isEqualTo("@MIG M{0,2} \"data\" !<x !>y");
    assertThat(entry.source()).isEqualTo("G,K");
    assertThat(entry.note()).isEqualTo("n, o");
    Mask mask = lexicon.masks().getFirst();
    assertThat(mask.scope().text()).isEqualTo("*,-a.b");
    assertThat(mask.name()).contains("a");
    assertThat(lexicon.frames()).containsExactly("a.b");
    assertThat(lexicon.spelling().normalise("Labour")).isEqualTo("labor");
    assertThat(lexicon.spelling().aliases("people")).containsExactly("people", "person");
  }

  @Test
  void lookAroundsMayStandInThePatternToo() throws Exception {
    write("lexicon.csv", HEADER + "rights,R1,n,right !<left,!>hand,G,\n");

    assertThat(read().entries().getFirst().pattern().excludeText()).isEqualTo("!<left !>hand");
  }

  @Test
  void saysEverythingThatIsWrongAtOnceEachInItsPlace() throws Exception {
    write(
        "lexicon.csv",
        HEADER
            + "rights,R1,n,human right,,G,\n"
            + "rights,R1,x,\"a, (b\",,G,\n"
            + "\n"
            + "Rights!,,m,@MIK,,G,\n"
            + "rights,R3,m,,,G,\n"
            + "rights,R4,m,a,b,G,\n");
    write("masks.csv", MASK_HEADER + "X1,\"rights,right\",a,,,G,\nR1,*,a,,gender,G,\n");
    write("sets.csv", "set,words,note\nMIG,migration|immi gration,\nmig,a,\n");
    write("spelling.csv", "rule,from,to,note\nwherever,labour,labor,\nverb,analysed,analyzed,\n");

    assertThat(problems())
        .containsExactly(
            "sets.csv:2:15: found 'immi gration' in column 'words'; expected one word, without a"
                + " tag",
            "sets.csv:3:1: found 'mig' in column 'set'; expected a set's name: capital letters,"
                + " digits and '_', the first a letter",
            "spelling.csv:2:1: found 'wherever' in column 'rule'; expected one of anywhere,"
                + " initial, ending, word, verb, alias",
            "spelling.csv:3:6: found 'analysed' in column 'from'; expected verbs in -e, as in"
                + " organise and organize",
            "lexicon.csv:3:8: found the id 'R1' again in column 'id'; expected a new id; this one"
                + " stands at lexicon.csv:2",
            "lexicon.csv:3:11: found 'x' in column 'level'; expected n (narrow), m (main) or w"
                + " (wide)",
            "lexicon.csv:3:19: found the end in column 'pattern'; expected ')' to close the group"
                + " from column 4",
            "lexicon.csv:5:1: found 'Rights!' in column 'frame'; expected lower-case words with"
                + " '_', and '.' before a sub-frame",
            "lexicon.csv:5:9: found nothing in column 'id'; expected an id of letters, digits, '_',"
                + " '.' and '-', the first a letter",
            "lexicon.csv:5:12: found the unknown set '@MIK' in column 'pattern'; expected one of"
                + " the sets @MIG (did you mean '@MIG'?)",
            "lexicon.csv:6:13: found the end in column 'pattern'; expected a word, a set, a group"
                + " or a gap",
            "lexicon.csv:7:15: found 'b' in column 'exclude'; expected the end or a look-around"
                + " (!<x, !>x, !~x): they stand last",
            "masks.csv:2:12: found the unknown frame 'right' in column 'scope'; expected a frame"
                + " that a lexicon or frames.csv names (did you mean 'rights'?)",
            "masks.csv:3:1: found the id 'R1' again in column 'id'; expected a new id; this one"
                + " stands at lexicon.csv:2",
            "masks.csv:3:9: found the unknown frame 'gender' in column 'name'; expected a frame"
                + " that a lexicon or frames.csv names");
  }

  @Test
  void aMaskMayNameTheFramesOfTheListBesideIt() throws Exception {
    write("masks.csv", MASK_HEADER + "X1,\"rights,callon\",human right council,,gender,UN,\n");
    write("frames.csv", "frame,within,note\ncallon.enrolment,,\ngender.left_behind,gender,\n");

    Scope scope = read().masks().getFirst().scope();

    assertThat(scope.contains("callon.enrolment")).isTrue();
    assertThat(scope.contains("callon")).isTrue();
    assertThat(scope.contains("callonX")).isFalse();
  }

  @Test
  void nestingsAreReadAndCirclesAreNamed() throws Exception {
    write("frames.csv", "frame,within,note\nrights,,\ngender.left_behind,rights,\n");
    assertThat(read().nesting().above("gender.left_behind")).containsExactly("gender", "rights");

    write(
        "frames.csv", "frame,within,note\nrights,gender,\ngender,rights.human,\nrights.human,,\n");
    assertThat(problems())
        .containsExactly(
            "frames.csv:3:8: found 'rights.human' in column 'within'; expected a frame that does"
                + " not itself lie within gender");
  }

  @Test
  void missingAndUnknownColumnsAreNamed() throws Exception {
    write("lexicon.csv", "frame,id,levl,pattern,exclude,source,note\nrights,R1,n,a,,G,\n");

    assertThat(problems())
        .containsExactly(
            "lexicon.csv:1: found the unknown column 'levl'; expected the columns"
                + " frame,id,level,pattern,exclude,source,note (did you mean 'level'?)",
            "lexicon.csv:1: found no column 'level'; expected the columns"
                + " frame,id,level,pattern,exclude,source,note",
            // No entry was read, so the mask's frame is not known either.
            "masks.csv:2:4: found the unknown frame 'rights' in column 'scope'; expected a frame"
                + " that a lexicon or frames.csv names");
  }

  @Test
  void rowsOfAnotherLengthAndBrokenQuotesAreNamed() throws Exception {
    write("lexicon.csv", HEADER + "rights,R1,n,a,b,,G,\nrights,R2,n,\"a\"b,,G,\n");

    assertThat(problems().subList(0, 2))
        .containsExactly(
            "lexicon.csv:2: found 8 cells; expected 7 cells; a cell with a comma or a quotation"
                + " mark stands in quotes",
            "lexicon.csv:3: found quotation marks that are not paired; expected a cell in quotes,"
                + " in which a quotation mark is written twice");
  }

  @Test
  void missingAndEmptyFilesAreNamed() throws Exception {
    Files.delete(folder.resolve("sets.csv"));
    write("spelling.csv", "");

    assertThat(problems())
        .containsExactly(
            "sets.csv: found no such file; expected a file of sets; check the spelling of its name"
                + " and folder",
            "spelling.csv: found no header; expected the columns rule,from,to,note");
  }

  @Test
  void theDigestFollowsTheMeaningAndNotTheOrderOrTheNotes() throws Exception {
    write("lexicon.csv", HEADER + "rights,R1,n,human right,,G,\nrights,R2,m,due process,,UN,\n");
    String digest = read().digest().hex();

    write("lexicon.csv", HEADER + "rights,R2,m,due  process,,J,x\nrights,R1,n,human right,,G,\n");
    assertThat(read().digest().hex()).isEqualTo(digest);

    Set<String> digests = new TreeSet<>(Set.of(digest));
    write("lexicon.csv", HEADER + "rights,R1,n,human right,,G,\nrights,R2,w,due process,,UN,\n");
    digests.add(read().digest().hex());
    write("lexicon.csv", HEADER + "rights,R1,n,human right,,G,\nrights,R2,m,due process,!<a,UN,\n");
    digests.add(read().digest().hex());
    write("masks.csv", MASK_HEADER + "X1,*,human right council,,,UN,\n");
    digests.add(read().digest().hex());
    write("spelling.csv", "rule,from,to,note\nanywhere,labour,labor,\n");
    digests.add(read().digest().hex());
    write("sets.csv", "set,words,note\nMIG,migration,\n");
    digests.add(read().digest().hex());
    assertThat(digests).hasSize(6);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private Lexicon read() throws InvalidInputException {
    return LexiconReader.read(
        new LexiconSettings(
            List.of(folder.resolve("lexicon.csv")),
            folder.resolve("masks.csv"),
            folder.resolve("sets.csv"),
            folder.resolve("spelling.csv"),
            Level.MAIN,
            LexiconSettings.DEFAULT_OVERLAP));
  }

  private List<String> problems() {
    InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, this::read);
    return thrown.problems().stream()
        .map(Problem::message)
        .map(message -> message.replace(folder + "/", ""))
        .toList();
  }
}
