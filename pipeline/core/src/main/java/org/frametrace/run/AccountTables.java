package org.frametrace.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Duplicate;
import org.frametrace.model.StageOutcome;
import org.frametrace.reuse.ListedDocument;
import org.frametrace.reuse.Translations;
import org.frametrace.tables.Cells;
import org.frametrace.tables.DocumentTables;
import org.frametrace.tables.Table;

/** Writes down what became of every document. */
final class AccountTables {

  private AccountTables() {}

  /** Returns documents.csv: one row a document. */
  static Table documents(List<Account> accounts) {
    SortedMap<DocumentId, DocumentId> originals =
        Translations.of(
            accounts.stream()
                .map(account -> new ListedDocument(account.id(), account.metadata()))
                .toList());
    return DocumentTables.DOCUMENTS.table(
        accounts.stream()
            .map(account -> row(account, Optional.ofNullable(originals.get(account.id()))))
            .toList());
  }

  private static List<String> row(Account account, Optional<DocumentId> original) {
    DocumentMetadata metadata = account.metadata();
    return List.of(
        account.id().path(),
        account.id().path(),
        metadata.get("title"),
        metadata.get("issuer"),
        metadata.get("series"),
        metadata.get("genre"),
        Cells.integer(metadata.year()),
        metadata.get("year_source"),
        metadata.language(),
        Cells.integer(account.pageCount()),
        size(account, size -> size.measured().words()),
        size(account, size -> size.measured().sentences()),
        account.last().label(),
        account.reason(),
        account.duplicate().map(one -> one.of().path()).orElse(Cells.EMPTY),
        account.sha256().map(Digest::hex).orElse(Cells.EMPTY),
        metadata.get("language_source"),
        size(account, size -> size.allZones().words()),
        size(account, Account.Size::degradedSentences),
        size(account, Account.Size::recycledWords),
        account.duplicate().map(one -> one.kind().label()).orElse(Cells.EMPTY),
        Cells.number(account.duplicate().map(Duplicate::similarity).orElse(OptionalDouble.empty())),
        original.map(DocumentId::path).orElse(Cells.EMPTY));
  }

  private static String size(Account account, ToIntFunction<Account.Size> what) {
    return Cells.integer(
        account
            .size()
            .map(size -> OptionalInt.of(what.applyAsInt(size)))
            .orElse(OptionalInt.empty()));
  }

  /** Returns outcomes.csv: one row a document and stage. */
  static Table outcomes(List<Account> accounts) {
    List<List<String>> rows = new ArrayList<>();
    for (Account account : accounts) {
      for (StageOutcome outcome : account.outcomes()) {
        rows.add(
            List.of(
                account.id().path(),
                outcome.stage().label(),
                outcome.label(),
                outcome.failure().map(f -> f.reason().label()).orElse(Cells.EMPTY),
                outcome.failure().map(f -> f.detail()).orElse(Cells.EMPTY),
                Cells.EMPTY,
                Cells.truth(outcome.stage() == account.last().stage())));
      }
    }
    return DocumentTables.OUTCOMES.table(rows);
  }
}
