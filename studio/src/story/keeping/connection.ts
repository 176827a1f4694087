import type { CopyLine } from '@coranto/contract/working-copy/copy-line';

/** A server that is there says so every five seconds; after three silences the wire is given up. */
const silenceMs = 15_000;
const firstRetryMs = 300;
const longestRetryMs = 10_000;

/** Keeps a wire to the server for one line: connects, notices silence, and connects again. */
export class Connection {
  readonly #address: string;
  readonly #line: CopyLine;
  #socket: WebSocket | null = null;
  #retryMs = firstRetryMs;
  #retrying: ReturnType<typeof setTimeout> | undefined;
  #watching: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;

  constructor(path: string, line: CopyLine) {
    this.#address = new URL(path, location.href.replace(/^http/, 'ws')).href;
    this.#line = line;
    window.addEventListener('online', this.#onOnline);
    window.addEventListener('offline', this.#onOffline);
  }

  /** Connects, or tries again at once. */
  resume(): void {
    this.#isStopped = false;
    clearTimeout(this.#retrying);
    if (this.#socket === null) this.#open();
  }

  /** Tries no more until it is told to. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#retrying);
  }

  close(): void {
    this.stop();
    window.removeEventListener('online', this.#onOnline);
    window.removeEventListener('offline', this.#onOffline);
    this.#drop();
  }

  readonly #onOnline = (): void => {
    this.#retryMs = firstRetryMs;
    if (!this.#isStopped) this.resume();
  };

  /** The browser knows at once what the wire would tell after a while. */
  readonly #onOffline = (): void => this.#drop();

  #open(): void {
    const socket = new WebSocket(this.#address);
    socket.binaryType = 'arraybuffer';
    this.#socket = socket;
    this.#watch();
    socket.onopen = () => {
      this.#line.connect({ send: (bytes) => socket.send(bytes as Uint8Array<ArrayBuffer>), close: () => this.#drop() });
    };
    socket.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
      this.#retryMs = firstRetryMs;
      this.#watch();
      this.#line.receive(new Uint8Array(data));
    };
    socket.onclose = () => this.#drop();
  }

  #watch(): void {
    clearTimeout(this.#watching);
    this.#watching = setTimeout(() => this.#drop(), silenceMs);
  }

  #drop(): void {
    const socket = this.#socket;
    if (socket === null) return;
    this.#socket = null;
    clearTimeout(this.#watching);
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
    this.#line.disconnect();
    if (this.#isStopped) return;
    // Not all at the same instant, when a program that was away comes back.
    this.#retrying = setTimeout(() => this.resume(), this.#retryMs * (0.5 + Math.random()));
    this.#retryMs = Math.min(this.#retryMs * 2, longestRetryMs);
  }
}
