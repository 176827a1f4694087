import { fsyncSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** An open file of the engine's file system; `nfd` is the descriptor it has in Node. */
type Stream = { nfd: number };
type NodeFiles = { stream_ops: { fsync?(stream: Stream): number } };

/**
 * The engine's files on disk, with a `fsync` that reaches the disk.
 *
 * NOTE: the file system of PGlite has none, so every commit would only reach the page cache. The system call looks for `fsync` among the
 * operations of the file system (`fd_sync` in `pglite.js`), and finds this one. `fdatasync` never gets there: the engine must be started
 * without `-F` and with `wal_sync_method=fsync`.
 */
export class DurableFiles extends NodeFS {
  /** Successful syncs since the start. */
  syncs = 0;

  override async init(pg: PGlite, options: Parameters<NodeFS['init']>[1]): ReturnType<NodeFS['init']> {
    const prepared = await super.init(pg, options);
    prepared.emscriptenOpts.preRun?.push((engine) => {
      // The type of `filesystems` is `any`; NODEFS is the one that NodeFS mounts.
      const files = (engine as unknown as { FS: { filesystems: { NODEFS: NodeFiles } } }).FS.filesystems.NODEFS;
      files.stream_ops.fsync = (stream) => {
        fsyncSync(stream.nfd);
        this.syncs += 1;
        return 0;
      };
    });
    return prepared;
  }
}
