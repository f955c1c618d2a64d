package org.frametrace.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A folder on a disk that is full after some bytes. */
final class FullDirectory extends FilterDirectory {

  private long room;

  FullDirectory(Path folder, long room) throws IOException {
    super(FSDirectory.open(folder));
    this.room = room;
  }

  private void take(int bytes) throws IOException {
    room -= bytes;
    if (room < 0) {
      throw new IOException("No space left on device");
    }
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    take(1);
    return output(super.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    take(1);
    return output(super.createTempOutput(prefix, suffix, context));
  }

  private IndexOutput output(IndexOutput out) {
    return new FilterIndexOutput("limited " + out, out.getName(), out) {
      @Override
      public void writeByte(byte b) throws IOException {
        take(1);
        super.writeByte(b);
      }

      @Override
      public void writeBytes(byte[] b, int offset, int length) throws IOException {
        take(length);
        super.writeBytes(b, offset, length);
      }
    };
  }
}
