package org.frametrace.tika;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What a worker is asked.
 *
 * @param file to be read
 * @param language of the document as metadata give it, or an empty string
 * @param recognise whether text recognition may be used
 */
record Request(Path file, String language, boolean recognise) {

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(file.toString());
    out.writeUTF(language);
    out.writeBoolean(recognise);
    out.flush();
  }

  static Request read(DataInputStream in) throws IOException {
    return new Request(Path.of(in.readUTF()), in.readUTF(), in.readBoolean());
  }
}
