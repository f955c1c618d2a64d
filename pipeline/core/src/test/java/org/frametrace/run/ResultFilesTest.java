package org.frametrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.frametrace.tables.ClaimTables;
import org.frametrace.tables.Table;
import org.frametrace.tables.TableDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFilesTest {

  @TempDir Path output;

  @Test
  void evidenceOfAClaimThatIsGoneGoesTooAndCopiesThatPeopleHaveChangedStay() throws IOException {
    ResultFiles before = new ResultFiles(output);
    before.writeEvidence(evidence("author_01"));
    before.writeEvidence(evidence("author_02"));
    Path folder = output.resolve("tables/claims");
    Path own = folder.resolve("author_02_mine.csv");
    Files.writeString(own, "my remark," + Files.readString(folder.resolve("author_02.csv")));

    ResultFiles after = new ResultFiles(output);
    after.writeEvidence(evidence("author_01"));
    after.removeOthers();
    assertThat(folder.resolve("author_01.csv")).exists();
    assertThat(folder.resolve("author_02.csv")).doesNotExist();
    assertThat(own).exists();
    assertThat(after.digests()).containsOnlyKeys("tables/claims/author_01.csv");
  }

  private static Table evidence(String name) {
    List<String> row = Collections.nCopies(ClaimTables.CLAIM_EVIDENCE.columns().size(), "");
    return new TableDefinition(
            name, ClaimTables.CLAIM_EVIDENCE.meaning(), ClaimTables.CLAIM_EVIDENCE.columns())
        .table(List.of(row));
  }
}
