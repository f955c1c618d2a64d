package org.frametrace.tika;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.frametrace.extract.ExtractedTextCodec;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Failure;
import org.frametrace.model.Failure.Reason;
import org.frametrace.model.Outcome;

/** The form in which a worker answers: what it made of one file. */
final class OutcomeCodec {
  private static final int DONE = 'D';
  private static final int FAILED = 'F';

  /** Stands between outcomes: a page of the current file is about to be recognised. */
  static final int PAGE = 'P';

  private OutcomeCodec() {}

  static void write(Outcome<ExtractedText> outcome, OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    switch (outcome) {
      case Outcome.Done<ExtractedText>(ExtractedText text) -> {
        out.writeByte(DONE);
        ExtractedTextCodec.write(text, out);
      }
      case Outcome.Failed<ExtractedText>(Failure failure) -> {
        out.writeByte(FAILED);
        out.writeUTF(failure.reason().name());
        out.writeUTF(failure.detail());
      }
      case Outcome.Skipped<ExtractedText> skipped ->
          throw new IllegalArgumentException("a parser skips nothing, found " + skipped);
    }
    out.flush();
  }

  /**
   * Reads one outcome; nothing means that a page is about to be recognised, and more follows.
   *
   * @throws IOException if the bytes are no outcome, or end within one
   */
  static Optional<Outcome<ExtractedText>> read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    int kind = in.readUnsignedByte();
    return switch (kind) {
      case DONE -> Optional.of(new Outcome.Done<>(ExtractedTextCodec.read(in)));
      case FAILED -> Optional.of(new Outcome.Failed<>(readFailure(in)));
      case PAGE -> Optional.empty();
      default -> throw new IOException("a worker answers with D, F or P, found byte " + kind);
    };
  }

  private static Failure readFailure(DataInputStream in) throws IOException {
    try {
      return new Failure(Reason.valueOf(in.readUTF()), in.readUTF());
    } catch (IllegalArgumentException e) {
      throw new IOException("the bytes are no failure: " + e.getMessage(), e);
    }
  }
}
