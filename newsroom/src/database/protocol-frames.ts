/**
 * Cuts the bytes of a PostgreSQL client into whole messages. Bytes come in pieces of any size; what is whole is handed out together, so
 * that a statement of five messages is one call of the engine.
 *
 * @source PostgreSQL documentation, "Message Formats"
 */
export class ProtocolFrames {
  #pieces: Buffer[] = [];
  #length = 0;
  /** Bytes needed before anything more can be handed out. */
  #needed = 1;

  /**
   * Adds a piece and gives all messages that are whole now, or `null`. A message that starts a connection has no type byte and comes alone;
   * what follows it is given by the next call, with an empty piece if need be.
   */
  add(piece: Buffer, isStarting: boolean): Buffer | null {
    if (piece.length > 0) this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#length < this.#needed) return null;
    const [first = piece] = this.#pieces;
    const bytes = this.#pieces.length > 1 ? Buffer.concat(this.#pieces) : first;
    const end = isStarting ? endOfStart(bytes) : this.#endOfWhole(bytes);
    this.#pieces = end < bytes.length ? [bytes.subarray(end)] : [];
    this.#length = bytes.length - end;
    return end === 0 ? null : bytes.subarray(0, end);
  }

  #endOfWhole(bytes: Buffer): number {
    let end = 0;
    this.#needed = 1;
    while (end < bytes.length) {
      const next = bytes.length - end < typeAndLength ? null : end + 1 + bytes.readInt32BE(end + 1);
      if (next === null || next > bytes.length) {
        this.#needed = next === null ? typeAndLength : next - end;
        return end;
      }
      end = next;
    }
    return end;
  }
}

const typeAndLength = 5;

function endOfStart(bytes: Buffer): number {
  if (bytes.length < 4) return 0;
  const end = bytes.readInt32BE(0);
  return end <= bytes.length ? end : 0;
}
